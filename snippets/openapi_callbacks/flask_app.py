from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config["API_TITLE"] = "Shop"
app.config["API_VERSION"] = "1"
app.config["OPENAPI_VERSION"] = "3.1.0"
app.config["OPENAPI_URL_PREFIX"] = "/"
api = Api(app)
blp = Blueprint("orders", __name__)


class OrderSchema(Schema):
    callback_url = fields.String(required=True)


class ReceiptSchema(Schema):
    total = fields.Float(required=True)


PAID = {
    "requestBody": {"content": {"application/json": {"schema": ReceiptSchema}}},
    "responses": {"200": {"description": "OK"}},
}


@blp.post("/orders")
@blp.arguments(OrderSchema)
@blp.doc(callbacks={"order_paid": {"{$request.body#/callback_url}": {"post": PAID}}})
def create_order(order):
    return order


api.register_blueprint(blp)
