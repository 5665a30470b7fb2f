import hashlib
import secrets
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordBearer, OAuth2PasswordRequestForm

app = FastAPI()
bearer = OAuth2PasswordBearer(tokenUrl="token")
tokens: dict[str, str] = {}


def scrypt(password: str):
    return hashlib.scrypt(password.encode(), salt=b"ada", n=16384, r=8, p=1)


hashes = {"ada": scrypt("lovelace")}


@app.post("/token")
def token(form: Annotated[OAuth2PasswordRequestForm, Depends()]):
    stored = hashes.get(form.username, b"")
    if not secrets.compare_digest(scrypt(form.password), stored):
        raise HTTPException(401)
    issued = secrets.token_urlsafe()
    tokens[issued] = form.username
    return {"access_token": issued, "token_type": "bearer"}


@app.get("/me")
def me(token: Annotated[str, Depends(bearer)]):
    if token not in tokens:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return {"user": tokens[token]}
