from flask import Flask

app = Flask(__name__)


@app.get("/items")
def list_items():
    return {"items": []}


@app.post("/items")
def add_item():
    return {"added": True}, 201
