import hashlib
import secrets
from typing import Annotated

from fastapi import FastAPI, Form, HTTPException, Request
from fastapi.responses import RedirectResponse
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only-for-these-samples")


def scrypt(password: str):
    return hashlib.scrypt(password.encode(), salt=b"ada", n=16384, r=8, p=1)


hashes = {"ada": scrypt("lovelace")}
Field = Annotated[str, Form()]


@app.post("/login")
def login(request: Request, username: Field, password: Field):
    if not secrets.compare_digest(scrypt(password), hashes.get(username, b"")):
        raise HTTPException(401)
    request.session.clear()
    request.session["user"] = username
    return RedirectResponse("/me", status_code=302)


@app.post("/logout")
def logout(request: Request):
    request.session.clear()
    return RedirectResponse("/", status_code=302)


@app.get("/me")
def me(request: Request):
    if "user" not in request.session:
        raise HTTPException(401)
    return {"user": request.session["user"]}
