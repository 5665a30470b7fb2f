import atexit
from pathlib import Path

from flask import Flask


def close():
    Path("closed.txt").write_text("closed")


atexit.register(close)
app = Flask(__name__)


@app.get("/")
def hello():
    return {"hello": "world"}
