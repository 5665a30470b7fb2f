from flask import Flask
from flask_pydantic import validate
from pydantic import BaseModel

app = Flask(__name__)


class Item(BaseModel):
    name: str
    price: float


@app.post("/items")
@validate()
def create_item(body: Item):
    return body
