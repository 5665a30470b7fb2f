from django.urls import path

from .fallback import ask_legacy
from .views import products

urlpatterns = [path("products", products), path("<path:path>", ask_legacy)]
