from collections.abc import Iterable

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Square(BaseModel):
    number: int
    square: int


@app.get("/squares")
def squares() -> Iterable[Square]:
    for number in range(3):
        yield Square(number=number, square=number**2)
