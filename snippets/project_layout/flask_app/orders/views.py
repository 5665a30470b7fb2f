from flask import Blueprint, current_app, request

from flask_app.guards import require_key
from flask_app.orders.pricing import total

blueprint = Blueprint("orders", __name__)
blueprint.before_request(require_key)


@blueprint.post("/")
def place():
    order = request.get_json()
    return {"total": total(order), "currency": current_app.config["CURRENCY"]}, 201
