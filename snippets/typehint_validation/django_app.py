from django.urls import path
from ninja import NinjaAPI, Schema

api = NinjaAPI()


class Item(Schema):
    name: str
    price: float


@api.post("/items")
def create_item(request, item: Item):
    return item


urlpatterns = [path("", api.urls)]
