from flask import Flask

app = Flask(__name__)


@app.get("/items/<int:item_id>")
def item(item_id):
    return {"item_id": item_id}
