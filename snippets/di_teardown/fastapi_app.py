from typing import Annotated

from fastapi import Depends, FastAPI

app = FastAPI()
log = []


def connection():
    log.append("open")
    try:
        yield "connection"
    finally:
        log.append("close")


@app.get("/query")
def query(conn: Annotated[str, Depends(connection)]):
    log.append(f"use {conn}")
    return {"log": log}
