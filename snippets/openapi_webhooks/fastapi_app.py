from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Receipt(BaseModel):
    total: float


@app.webhooks.post("order-paid")
def order_paid(body: Receipt):
    pass
