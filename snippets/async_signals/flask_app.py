from blinker import Namespace
from flask import Flask

app = Flask(__name__)
order_paid = Namespace().signal("order-paid")


@order_paid.connect
async def reserve_stock(sender, order):
    return f"stock reserved for {order}"


@app.post("/orders/<int:order>/pay")
async def pay(order):
    answers = await order_paid.send_async(pay, order=order)
    return {"done": [answer for receiver, answer in answers]}
