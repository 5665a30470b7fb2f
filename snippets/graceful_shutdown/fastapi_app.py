from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield
    Path("closed.txt").write_text("closed")


app = FastAPI(lifespan=lifespan)


@app.get("/")
def hello():
    return {"hello": "world"}
