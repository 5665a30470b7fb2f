from typing import Literal

from fastapi import APIRouter, FastAPI

app = FastAPI()
pages = APIRouter(prefix="/{language}")
GREETINGS = {"en": "Hello", "de": "Hallo"}


@pages.get("/greeting")
def greeting(language: Literal["en", "de"]):
    return {"greeting": GREETINGS[language]}


app.include_router(pages)
