"""The order that a client posts, as Pydantic sees it: the like-for-like validator."""

from typing import Annotated

from pydantic import BaseModel, Field


class Order(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=80)]
    price: Annotated[int, Field(ge=0)]
    quantity: Annotated[int, Field(ge=1, le=1000)] = 1
    tags: list[str] = []
