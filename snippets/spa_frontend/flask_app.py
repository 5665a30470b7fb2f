from flask import Flask, send_from_directory
from werkzeug.exceptions import NotFound

app = Flask(__name__)


@app.get("/api/status")
def status():
    return {"status": "ok"}


@app.get("/", defaults={"name": "index.html"})
@app.get("/<path:name>")
def frontend(name):
    try:
        return send_from_directory("dist", name)
    except NotFound:
        return send_from_directory("dist", "index.html")
