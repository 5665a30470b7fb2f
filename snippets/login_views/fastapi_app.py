import secrets
from typing import Annotated

from fastapi import FastAPI, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse
from starlette.middleware.sessions import SessionMiddleware

PASSWORDS = {"ada": "lovelace"}
PAGE = """<!doctype html>
<form method="post">
  <input name="username"><input name="password" type="password">
  <button>Log in</button>
</form>"""

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key="only-for-this-sample")


@app.get("/login", response_class=HTMLResponse)
def login_page():
    return PAGE


@app.post("/login")
def log_in(
    request: Request,
    username: Annotated[str, Form()],
    password: Annotated[str, Form()],
):
    expected = PASSWORDS.get(username, "")
    if not expected or not secrets.compare_digest(password.encode(), expected.encode()):
        raise HTTPException(401)
    request.session["user"] = username
    return RedirectResponse("/account", status_code=303)


@app.post("/logout")
def log_out(request: Request):
    request.session.clear()
    return RedirectResponse("/login", status_code=303)
