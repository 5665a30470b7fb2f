import time

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def remember_tenant():
    g.tenant = request.headers["X-Tenant"]


def greeting():
    return f"Hello, {g.tenant}"


@app.get("/")
def index():
    time.sleep(0.05)
    return {"greeting": greeting()}
