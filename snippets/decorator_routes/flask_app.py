from flask import Flask

app = Flask(__name__)


@app.get("/items/<name>")
def item(name):
    return {"name": name}
