from flask import Flask

app = Flask(__name__)


@app.get("/<any(v1, v2):version>/item")
def item(version):
    if version == "v1":
        return {"name": "tea"}
    return {"title": "tea"}
