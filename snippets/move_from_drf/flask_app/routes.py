from flask import Blueprint, request
from store import names

lists, details = Blueprint("lists", __name__), Blueprint("details", __name__)


@lists.get("/products")
def list_products():
    return {"names": sorted(names)}


@lists.post("/products")
def add_product():
    if not isinstance(name := request.json.get("name"), str):
        return {"name": ["a text is required"]}, 400
    names.add(name)
    return {"names": sorted(names)}, 201


@details.get("/products/<name>")
def product(name):
    return {"name": name} if name in names else ({"error": "not found"}, 404)
