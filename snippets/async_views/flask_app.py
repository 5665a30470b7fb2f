import asyncio

from flask import Flask

app = Flask(__name__)


async def fetch_price(symbol):
    await asyncio.sleep(0.01)
    return {"symbol": symbol, "price": 42}


@app.get("/prices/<symbol>")
async def price(symbol):
    return await fetch_price(symbol)
