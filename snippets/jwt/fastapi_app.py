from datetime import UTC, datetime, timedelta
from typing import Annotated

import jwt
from fastapi import Body, Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pwdlib import PasswordHash

SIGNING_KEY = "at-least-32-bytes-from-your-secret-store"

app = FastAPI()
bearer = HTTPBearer()
passwords = PasswordHash.recommended()
hashes = {"ada": passwords.hash("lovelace")}


@app.post("/token")
def token(username: Annotated[str, Body()], password: Annotated[str, Body()]):
    if username not in hashes or not passwords.verify(password, hashes[username]):
        raise HTTPException(401)
    claims = {"sub": username, "exp": datetime.now(UTC) + timedelta(minutes=5)}
    return {"access": jwt.encode(claims, SIGNING_KEY, algorithm="HS256")}


@app.get("/me")
def me(credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]):
    try:
        claims = jwt.decode(credentials.credentials, SIGNING_KEY, algorithms=["HS256"])
    except jwt.InvalidTokenError:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"}) from None
    return {"user": claims["sub"]}
