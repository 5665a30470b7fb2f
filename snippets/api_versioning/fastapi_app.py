from typing import Literal

from fastapi import FastAPI

app = FastAPI()


@app.get("/{version}/item")
def item(version: Literal["v1", "v2"]):
    if version == "v1":
        return {"name": "tea"}
    return {"title": "tea"}
