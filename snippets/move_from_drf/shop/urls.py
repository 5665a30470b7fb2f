from django.urls import path
from legacy import Product, Products

urlpatterns = [
    path("products", Products.as_view()),
    path("products/<name>", Product.as_view()),
]
