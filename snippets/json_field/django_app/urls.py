from django.urls import path

from . import views

urlpatterns = [
    path("products/<name>", views.create_product),
    path("products", views.products),
]
