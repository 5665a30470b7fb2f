from django.shortcuts import render
from django.urls import path

NAMES = {"names": ["Tea", "Milk"]}


def products(request):
    return render(request, "django_products.html", NAMES)


def rows(request):
    return render(request, "django_products.html#rows", NAMES)


urlpatterns = [path("products", products), path("products/rows", rows)]
