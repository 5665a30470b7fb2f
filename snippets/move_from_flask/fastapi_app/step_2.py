from a2wsgi import WSGIMiddleware
from fastapi import FastAPI
from legacy import app as legacy

from .routes import lists

app = FastAPI()
app.include_router(lists)
app.mount("/", WSGIMiddleware(legacy))
