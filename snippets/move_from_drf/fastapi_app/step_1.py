from fastapi import FastAPI
from shop.application import asgi

app = FastAPI()
app.mount("/", asgi)
