from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi_cache import FastAPICache
from fastapi_cache.backends.inmemory import InMemoryBackend
from fastapi_cache.decorator import cache

calls = []


@asynccontextmanager
async def lifespan(app: FastAPI):
    FastAPICache.init(InMemoryBackend())
    yield


app = FastAPI(lifespan=lifespan)


@cache(expire=60)
async def load_price(sku: str):
    calls.append(sku)
    return 9.5


@app.get("/prices/{sku}")
async def price(sku: str):
    return {"price": await load_price(sku), "calls": len(calls)}
