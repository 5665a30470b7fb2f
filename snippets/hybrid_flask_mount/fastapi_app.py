from a2wsgi import WSGIMiddleware
from fastapi import FastAPI
from flask import Flask

legacy = Flask("legacy")


@legacy.get("/hello")
def legacy_hello():
    return {"from": "legacy"}


app = FastAPI()
app.mount("/legacy", WSGIMiddleware(legacy))


@app.get("/hello")
def hello():
    return {"from": "new"}
