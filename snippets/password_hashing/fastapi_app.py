from typing import Annotated

from fastapi import FastAPI, Form, HTTPException
from pwdlib import PasswordHash

app = FastAPI()
passwords = PasswordHash.recommended()
hashes = {"ada": passwords.hash("lovelace")}
decoy = passwords.hash("decoy")


@app.post("/check")
def check(username: Annotated[str, Form()], password: Annotated[str, Form()]):
    stored = hashes.get(username, decoy)
    if not passwords.verify(password, stored) or username not in hashes:
        raise HTTPException(401)
    return {"user": username}
