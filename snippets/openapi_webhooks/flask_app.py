from flask import Flask
from flask_smorest import Api

RECEIPT = {
    "type": "object",
    "properties": {"total": {"type": "number"}},
    "required": ["total"],
}
ORDER_PAID = {
    "requestBody": {"content": {"application/json": {"schema": RECEIPT}}},
    "responses": {"200": {"description": "OK"}},
}

app = Flask(__name__)
app.config["API_TITLE"] = "Shop"
app.config["API_VERSION"] = "1"
app.config["OPENAPI_VERSION"] = "3.1.0"
app.config["OPENAPI_URL_PREFIX"] = "/"
app.config["API_SPEC_OPTIONS"] = {"webhooks": {"order-paid": {"post": ORDER_PAID}}}
api = Api(app)
