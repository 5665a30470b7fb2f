from django.urls import path
from ninja import NinjaAPI, Redoc

api = NinjaAPI(docs=Redoc(), docs_url="/redoc")


@api.get("/items")
def items(request) -> list[str]:
    return ["tea"]


urlpatterns = [path("", api.urls)]
