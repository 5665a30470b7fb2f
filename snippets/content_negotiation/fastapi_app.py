from typing import Annotated

from fastapi import FastAPI, Header
from fastapi.responses import HTMLResponse

app = FastAPI()


def quality(accept: str, media_type: str) -> float:
    for entry in accept.split(","):
        name, *options = entry.replace(" ", "").split(";")
        if name == media_type:
            weights = [option[2:] for option in options if option.startswith("q=")]
            return float(weights[0]) if weights else 1.0
    return 0.0


@app.get("/greeting")
def greeting(accept: Annotated[str, Header()] = "*/*"):
    if quality(accept, "text/html") > quality(accept, "application/json"):
        return HTMLResponse("<p>Hello</p>")
    return {"greeting": "Hello"}
