from flask import Flask
from flask_pydantic import validate

app = Flask(__name__)


@app.get("/items/<item_id>")
@validate()
def item(item_id: int):
    return {"next": item_id + 1}
