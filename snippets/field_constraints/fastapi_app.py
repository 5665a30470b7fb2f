from typing import Annotated

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Product(BaseModel):
    name: Annotated[str, Field(max_length=20)]
    price: Annotated[float, Field(ge=0)]
    code: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


@app.post("/products")
def create_product(product: Product):
    return product
