from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


@app.get("/")
def home():
    return {"page": "home"}


@app.get("/orders")
def orders(user: Annotated[str, Depends(current_user)]):
    return {"orders_of": user}
