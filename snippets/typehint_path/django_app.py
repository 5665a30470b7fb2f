from django.urls import path
from ninja import NinjaAPI

api = NinjaAPI()


@api.get("/items/{item_id}")
def item(request, item_id: int):
    return {"next": item_id + 1}


urlpatterns = [path("", api.urls)]
