from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


async def current_user(x_forwarded_user: Annotated[str | None, Header()] = None):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


@app.get("/me")
async def me(user: Annotated[str, Depends(current_user)]):
    return {"user": user}
