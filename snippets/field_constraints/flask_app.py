from flask import Flask, request
from marshmallow import Schema, ValidationError, fields, validate

app = Flask(__name__)


class ProductSchema(Schema):
    name = fields.String(required=True, validate=validate.Length(max=20))
    price = fields.Float(required=True, validate=validate.Range(min=0))
    code = fields.String(required=True, validate=validate.Regexp(r"^[A-Z]{3}\Z"))


@app.errorhandler(ValidationError)
def invalid(error):
    return error.messages, 422


@app.post("/products")
def create_product():
    product = ProductSchema().load(request.get_json())
    return product
