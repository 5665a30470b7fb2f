from flask import Flask

app = Flask(__name__)


@app.get("/item")
def item():
    return {"name": "tea"}


@app.get("/items")
def items():
    return [{"name": "tea"}, {"name": "milk"}]
