from blinker import signal
from flask import Flask

app = Flask(__name__)
order_placed = signal("order-placed")
mails = []


@order_placed.connect
def send_mail(sender, number):
    mails.append(f"Order {number} is on its way.")


@app.get("/orders/<int:number>")
def order(number):
    order_placed.send(app, number=number)
    return {"mails": mails}
