from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

TOKENS = {"token-of-ada": "ada"}

app = FastAPI()
bearer = HTTPBearer()


@app.get("/me")
def me(credentials: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]):
    user = TOKENS.get(credentials.credentials)
    if user is None:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return {"user": user}
