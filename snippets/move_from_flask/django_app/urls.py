from django.urls import path

from .views import product, products

urlpatterns = [path("products", products), path("products/<name>", product)]
