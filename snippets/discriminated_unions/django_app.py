from typing import Annotated, Literal

from django.urls import path
from ninja import Field, NinjaAPI, Schema

api = NinjaAPI()


class Cat(Schema):
    kind: Literal["cat"]
    lives: int


class Dog(Schema):
    kind: Literal["dog"]
    tricks: list[str]


class Adoption(Schema):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]


@api.post("/adoptions")
def adopt(request, body: Adoption):
    return {"model": type(body.pet).__name__}


urlpatterns = [path("", api.urls)]
