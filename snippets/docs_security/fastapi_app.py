from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

app = FastAPI()
bearer = HTTPBearer(scheme_name="BearerAuth")


def user(token: Annotated[HTTPAuthorizationCredentials, Depends(bearer)]) -> str:
    if token.credentials != "secret":
        raise HTTPException(401)
    return "ada"


@app.get("/me")
def me(name: Annotated[str, Depends(user)]):
    return {"name": name}
