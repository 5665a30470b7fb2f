from django.urls import path
from ninja import NinjaAPI

api = NinjaAPI()


@api.get("/item")
def item(request):
    return {"name": "tea"}


@api.get("/items")
def items(request):
    return [{"name": "tea"}, {"name": "milk"}]


urlpatterns = [path("", api.urls)]
