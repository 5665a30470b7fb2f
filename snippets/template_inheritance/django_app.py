from django.shortcuts import render
from django.urls import path


def product(request, name):
    return render(request, "product.html", {"name": name})


urlpatterns = [path("products/<name>", product)]
