from contextlib import asynccontextmanager

from fastapi import FastAPI

log = []


@asynccontextmanager
async def lifespan(app: FastAPI):
    log.append("open pool")
    yield
    log.append("close pool")


app = FastAPI(lifespan=lifespan)


@app.get("/log")
def read_log():
    return {"log": log}
