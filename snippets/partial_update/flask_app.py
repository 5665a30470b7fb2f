from flask import Flask, request
from marshmallow import Schema, ValidationError, fields

app = Flask(__name__)

ITEMS = {1: {"name": "tea", "price": 2.5}}


class ItemSchema(Schema):
    name = fields.String(required=True)
    price = fields.Float(required=True)


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.patch("/items/<int:item_id>")
def update_item(item_id):
    changes = ItemSchema().load(request.get_json(), partial=True)
    ITEMS[item_id].update(changes)
    return ITEMS[item_id]
