from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.staticfiles import StaticFiles


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield
    Path("closed.txt").touch()


app = FastAPI(lifespan=lifespan)
app.mount("/static", StaticFiles(directory="static"), name="static")


@app.get("/health")
def health():
    return {"healthy": True}


@app.get("/where")
def where(request: Request):
    css = request.url_for("static", path="site.css")
    return {"page": str(request.url), "css": str(css), "client": request.client.host}
