from a2wsgi import WSGIMiddleware
from fastapi import FastAPI
from legacy import app as legacy

app = FastAPI()
app.mount("/", WSGIMiddleware(legacy))
