from django.urls import path
from ninja import NinjaAPI, Schema

api = NinjaAPI()


class Item(Schema):
    name: str


class Errors(Schema):
    detail: list[dict]


@api.post("/items", response={200: Item, 422: Errors})
def create_item(request, item: Item):
    return item


urlpatterns = [path("", api.urls)]
