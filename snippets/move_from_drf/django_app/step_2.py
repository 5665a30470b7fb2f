from django.urls import path
from legacy import Product
from ninja import NinjaAPI

from .routes import lists

api = NinjaAPI(urls_namespace="step_2")
api.add_router("", lists)
urlpatterns = [path("", api.urls), path("products/<name>", Product.as_view())]
