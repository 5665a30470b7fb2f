import asyncio

from fastapi import FastAPI

app = FastAPI()


async def fetch_price(symbol: str):
    await asyncio.sleep(0.01)
    return {"symbol": symbol, "price": 42}


@app.get("/prices/{symbol}")
async def price(symbol: str):
    return await fetch_price(symbol)
