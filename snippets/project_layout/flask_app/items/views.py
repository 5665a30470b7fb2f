from flask import Blueprint

blueprint = Blueprint("items", __name__)


@blueprint.get("/")
def items():
    return {"items": ["tea", "cup"]}
