from django.urls import path
from ninja import NinjaAPI

api = NinjaAPI()


@api.get("/items/{name}")
def item(request, name: str):
    return {"name": name}


urlpatterns = [path("", api.urls)]
