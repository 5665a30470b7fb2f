from flask import Blueprint

blueprint = Blueprint("shop", __name__)


@blueprint.get("/items")
def items():
    return {"items": ["tea"]}
