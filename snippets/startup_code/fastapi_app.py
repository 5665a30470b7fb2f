from contextlib import asynccontextmanager

from fastapi import FastAPI

prices = {}


@asynccontextmanager
async def lifespan(app: FastAPI):
    prices.update(tea=2, milk=1)
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/prices")
def list_prices():
    return prices
