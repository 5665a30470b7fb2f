import asyncio

from fastapi import FastAPI

app = FastAPI()
sent = []
tasks = set()


async def send_receipt(order: int):
    await asyncio.sleep(0.05)
    sent.append(order)


@app.post("/orders/{order}/pay")
async def pay(order: int):
    task = asyncio.create_task(send_receipt(order))
    tasks.add(task)
    task.add_done_callback(tasks.discard)
    return {"paid": order}
