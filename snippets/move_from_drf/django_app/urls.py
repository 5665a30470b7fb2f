from django.urls import path
from ninja import NinjaAPI

from .routes import details, lists

api = NinjaAPI()
api.add_router("", lists)
api.add_router("", details)
urlpatterns = [path("", api.urls)]
