from aiocache import Cache
from flask import Flask

app = Flask(__name__)
cache = Cache(Cache.MEMORY)


async def fetch_rate():
    return 42


@app.get("/rate")
async def rate():
    value = await cache.get("rate")
    if value is None:
        value = await fetch_rate()
        await cache.set("rate", value, ttl=60)
    return {"rate": value}
