from django.urls import path
from ninja import NinjaAPI, Schema

api = NinjaAPI()


class Item(Schema):
    name: str
    price: float


@api.get("/items/{name}", response=Item)
def item(request, name: str):
    return {"name": name, "price": 2.5 if name == "tea" else None}


urlpatterns = [path("", api.urls)]
