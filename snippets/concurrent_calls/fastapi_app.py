import asyncio

from fastapi import FastAPI

app = FastAPI()


async def fetch(part: str):
    await asyncio.sleep(0.1)
    return {"part": part, "count": 3}


@app.get("/dashboard")
async def dashboard():
    orders, invoices = await asyncio.gather(fetch("orders"), fetch("invoices"))
    return {"parts": [orders, invoices]}
