from flask import Flask, request

from store import names

app = Flask(__name__)


@app.get("/products")
def list_products():
    return {"names": sorted(names)}


@app.post("/products")
def add_product():
    names.add(request.json["name"])
    return {"names": sorted(names)}, 201


@app.get("/products/<name>")
def product(name):
    return {"name": name} if name in names else ({"error": "not found"}, 404)


@app.after_request
def mark(response):
    response.headers["X-Legacy"] = "yes"
    response.set_cookie("visitor", "ada")
    response.set_cookie("basket", "7")
    return response
