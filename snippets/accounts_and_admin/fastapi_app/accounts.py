from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse
from fastapi.templating import Jinja2Templates
from pwdlib import PasswordHash
from sqlmodel import Session

from .models import User, engine

router = APIRouter()
templates = Jinja2Templates("templates")
passwords = PasswordHash.recommended()
decoy = passwords.hash("decoy")


def create_user(name, password, *, is_staff=False):
    with Session(engine) as session:
        session.add(
            User(name=name, password=passwords.hash(password), is_staff=is_staff)
        )
        session.commit()


def current_user(request: Request):
    with Session(engine) as session:
        return session.get(User, request.session.get("user", ""))


@router.get("/login")
def login_page(request: Request):
    return templates.TemplateResponse(request, "login.html")


@router.post("/login")
def login(
    request: Request, username: Annotated[str, Form()], password: Annotated[str, Form()]
):
    with Session(engine) as session:
        user = session.get(User, username)
    if not passwords.verify(password, user.password if user else decoy) or not user:
        raise HTTPException(401)
    request.session.clear()
    request.session["user"] = user.name
    return RedirectResponse("/me", 303)


@router.get("/me")
def me(request: Request):
    if not (user := current_user(request)):
        raise HTTPException(401)
    return {"user": user.name}
