from flask import Flask, request

app = Flask(__name__)


@app.post("/items")
def create():
    item = request.get_json()
    return {"name": item["name"]}
