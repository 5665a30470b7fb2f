from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Line(BaseModel):
    product: str
    quantity: int


class Order(BaseModel):
    customer: str
    lines: list[Line]


@app.post("/orders")
def create_order(order: Order):
    return order
