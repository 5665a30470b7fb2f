from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordBearer

app = FastAPI()
bearer = OAuth2PasswordBearer("token")


def current_user(token: Annotated[str, Depends(bearer)]):
    return {"name": token}


@app.get("/me")
def me(user: Annotated[dict, Depends(current_user)]):
    return {"name": user["name"]}
