from fastapi import FastAPI
from shop.application import asgi

from .routes import lists

app = FastAPI()
app.include_router(lists)
app.mount("/", asgi)
