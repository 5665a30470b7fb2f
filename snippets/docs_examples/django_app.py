from django.urls import path
from ninja import Field, NinjaAPI, Schema

api = NinjaAPI()


class Item(Schema):
    name: str = Field(examples=["tea"])


@api.post("/items", summary="Add an item", tags=["shop"], deprecated=True)
def create_item(request, item: Item):
    return item


urlpatterns = [path("", api.urls)]
