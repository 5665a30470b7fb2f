from blinker import Namespace
from fastapi import FastAPI

app = FastAPI()
order_paid = Namespace().signal("order-paid")


@order_paid.connect
async def reserve_stock(sender, order: int):
    return f"stock reserved for {order}"


@app.post("/orders/{order}/pay")
async def pay(order: int):
    answers = await order_paid.send_async(pay, order=order)
    return {"done": [answer for receiver, answer in answers]}
