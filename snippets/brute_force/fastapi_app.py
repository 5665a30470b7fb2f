from typing import Annotated

from fastapi import FastAPI, Form, HTTPException, Request
from pwdlib import PasswordHash
from slowapi import Limiter, _rate_limit_exceeded_handler
from slowapi.errors import RateLimitExceeded
from slowapi.util import get_remote_address

app = FastAPI()
limiter = Limiter(key_func=get_remote_address)
app.state.limiter = limiter
app.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
passwords = PasswordHash.recommended()
hashes = {"ada": passwords.hash("lovelace")}


@app.post("/login")
@limiter.limit("3/hour")
def login(
    request: Request,
    username: Annotated[str, Form()],
    password: Annotated[str, Form()],
):
    if username not in hashes or not passwords.verify(password, hashes[username]):
        raise HTTPException(401)
    return {"user": username}
