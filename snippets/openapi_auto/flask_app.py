from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config["API_TITLE"] = "Items"
app.config["API_VERSION"] = "1"
app.config["OPENAPI_VERSION"] = "3.1.0"
app.config["OPENAPI_URL_PREFIX"] = "/"
api = Api(app)
blp = Blueprint("items", __name__)


class ItemSchema(Schema):
    name = fields.String(required=True)
    price = fields.Float(required=True)


@blp.post("/items")
@blp.arguments(ItemSchema)
@blp.response(200, ItemSchema)
def create_item(item):
    return item


api.register_blueprint(blp)
