from flask import Flask, request

app = Flask(__name__)


@app.after_request
def add_request_id(response):
    response.headers["X-Request-ID"] = request.headers.get("X-Request-ID", "none")
    return response


@app.get("/")
def home():
    return {"page": "home"}
