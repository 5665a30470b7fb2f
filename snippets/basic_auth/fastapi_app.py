import secrets
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPBasic, HTTPBasicCredentials

PASSWORDS = {"ada": "lovelace"}

app = FastAPI()
basic = HTTPBasic(realm="metrics")


@app.get("/metrics")
def metrics(credentials: Annotated[HTTPBasicCredentials, Depends(basic)]):
    expected = PASSWORDS.get(credentials.username, "")
    given = credentials.password
    if not expected or not secrets.compare_digest(given.encode(), expected.encode()):
        raise HTTPException(401, headers={"WWW-Authenticate": 'Basic realm="metrics"'})
    return {"user": credentials.username}
