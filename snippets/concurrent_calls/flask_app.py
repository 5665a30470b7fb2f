import asyncio

from flask import Flask

app = Flask(__name__)


async def fetch(part):
    await asyncio.sleep(0.1)
    return {"part": part, "count": 3}


@app.get("/dashboard")
async def dashboard():
    orders, invoices = await asyncio.gather(fetch("orders"), fetch("invoices"))
    return {"parts": [orders, invoices]}
