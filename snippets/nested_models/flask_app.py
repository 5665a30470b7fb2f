from flask import Flask, request
from marshmallow import Schema, ValidationError, fields

app = Flask(__name__)


class LineSchema(Schema):
    product = fields.String(required=True)
    quantity = fields.Integer(required=True)


class OrderSchema(Schema):
    customer = fields.String(required=True)
    lines = fields.List(fields.Nested(LineSchema), required=True)


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.post("/orders")
def create_order():
    order = OrderSchema().load(request.get_json())
    return order
