from typing import Annotated, Literal

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Adoption(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]


@app.post("/adoptions")
def adopt(body: Adoption):
    return {"model": type(body.pet).__name__}
