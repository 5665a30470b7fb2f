from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Header, HTTPException

app = FastAPI()


def require_key(x_key: Annotated[str, Header()] = ""):
    if x_key != "secret":
        raise HTTPException(403)


admin = APIRouter(prefix="/admin", dependencies=[Depends(require_key)])


@admin.get("/report")
def report():
    return {"visits": 7}


@app.get("/")
def home():
    return {"page": "home"}


app.include_router(admin)
