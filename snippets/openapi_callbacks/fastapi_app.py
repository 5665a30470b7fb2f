from fastapi import APIRouter, FastAPI
from pydantic import BaseModel

app = FastAPI()
callbacks = APIRouter()


class Order(BaseModel):
    callback_url: str


class Receipt(BaseModel):
    total: float


@callbacks.post("{$request.body#/callback_url}")
def order_paid(body: Receipt):
    pass


@app.post("/orders", callbacks=callbacks.routes)
def create_order(order: Order):
    return order
