from uuid import uuid4

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def set_request_id():
    g.request_id = request.headers.get("x-request-id") or uuid4().hex


@app.after_request
def add_request_id(response):
    response.headers["x-request-id"] = g.request_id
    return response


@app.get("/")
def home():
    return {"request_id": g.request_id}
