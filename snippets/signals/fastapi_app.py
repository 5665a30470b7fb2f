from blinker import signal
from fastapi import FastAPI

app = FastAPI()
order_placed = signal("order-placed")
mails = []


@order_placed.connect
def send_mail(sender, number):
    mails.append(f"Order {number} is on its way.")


@app.get("/orders/{number}")
def order(number: int):
    order_placed.send(app, number=number)
    return {"mails": mails}
