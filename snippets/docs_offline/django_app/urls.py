from django.urls import path
from ninja import NinjaAPI

api = NinjaAPI(title="Items")


@api.get("/items")
def items(request) -> list[str]:
    return ["tea"]


urlpatterns = [path("", api.urls)]
