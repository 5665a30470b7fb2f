from fastapi import FastAPI
from pydantic import BaseModel
from shop.application import asgi
from shop.connections import django_connection
from shop.models import Product


class NewProduct(BaseModel):
    name: str


app = FastAPI()


@app.get("/api/products")
def products():
    with django_connection():
        return {"names": list(Product.objects.values_list("name", flat=True))}


@app.post("/api/products", status_code=201)
def add_product(new: NewProduct):
    with django_connection():
        return {"id": Product.objects.create(name=new.name).pk}


app.mount("/shop", asgi)
