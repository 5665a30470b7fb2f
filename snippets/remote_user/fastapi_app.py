from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


def proxy_user(x_forwarded_user: Annotated[str, Header()] = ""):
    if not x_forwarded_user:
        raise HTTPException(401)
    return x_forwarded_user


@app.get("/me")
def me(user: Annotated[str, Depends(proxy_user)]):
    return {"user": user}
