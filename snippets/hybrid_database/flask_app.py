from flask import Flask, request
from shop.application import wsgi
from shop.connections import django_connection
from shop.models import Product
from werkzeug.middleware.dispatcher import DispatcherMiddleware

app = Flask(__name__)


@app.get("/api/products")
def products():
    with django_connection():
        return {"names": list(Product.objects.values_list("name", flat=True))}


@app.post("/api/products")
def add_product():
    with django_connection():
        return {"id": Product.objects.create(name=request.json["name"]).pk}, 201


app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/shop": wsgi})
