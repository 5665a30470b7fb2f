from django.shortcuts import render
from django.urls import path


def cart(request, name):
    items = ["Tea", "Milk"]
    return render(request, "cart.html", {"name": name, "items": items})


urlpatterns = [path("carts/<name>", cart)]
