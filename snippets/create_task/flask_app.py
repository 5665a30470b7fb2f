import asyncio

from asgiref.wsgi import WsgiToAsgi
from flask import Flask

app = Flask(__name__)
sent = []
tasks = set()


async def send_receipt(order):
    await asyncio.sleep(0.05)
    sent.append(order)


@app.post("/orders/<int:order>/pay")
async def pay(order):
    task = asyncio.create_task(send_receipt(order))
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return {"paid": order}


application = WsgiToAsgi(app)
