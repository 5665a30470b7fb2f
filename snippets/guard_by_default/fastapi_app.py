from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException


def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


app = FastAPI()
private = APIRouter(dependencies=[Depends(current_user)])


@app.get("/health")
def health():
    return {"healthy": True}


@private.get("/orders")
def orders():
    return {"orders": []}


app.include_router(private)
