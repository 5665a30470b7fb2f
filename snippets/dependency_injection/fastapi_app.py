from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()
USERS = {"ada": {"name": "Ada", "admin": True}, "bob": {"name": "Bob", "admin": False}}


def current_user(token: Annotated[str, Header()]):
    if token not in USERS:
        raise HTTPException(401)
    return USERS[token]


def admin(user: Annotated[dict, Depends(current_user)]):
    if not user["admin"]:
        raise HTTPException(403)
    return user


@app.get("/settings")
def settings(user: Annotated[dict, Depends(admin)]):
    return {"name": user["name"]}
