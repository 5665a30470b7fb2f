from typing import Annotated, Literal

from flask import Flask
from flask_pydantic import validate
from pydantic import BaseModel, Field

app = Flask(__name__)


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Adoption(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]


@app.post("/adoptions")
@validate()
def adopt(body: Adoption):
    return {"model": type(body.pet).__name__}
