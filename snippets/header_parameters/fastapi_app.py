from typing import Annotated

from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/language")
def language(accept_language: Annotated[str, Header()] = "en"):
    return {"language": accept_language}
