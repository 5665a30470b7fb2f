from flask import Flask
from pydantic import BaseModel
from spectree import Response, SpecTree

app = Flask(__name__)
api = SpecTree("flask")


class Item(BaseModel):
    name: str
    price: float


@app.get("/items/<name>")
@api.validate(resp=Response(HTTP_200=Item))
def item(name):
    return {"name": name, "price": 2.5 if name == "tea" else None}


api.register(app)
