from fastapi import FastAPI
from fastapi_cache.backends.inmemory import InMemoryBackend

app = FastAPI()
cache = InMemoryBackend()


async def fetch_rate():
    return 42


@app.get("/rate")
async def rate():
    value = await cache.get("rate")
    if value is None:
        value = await fetch_rate()
        await cache.set("rate", value, expire=60)
    return {"rate": value}
