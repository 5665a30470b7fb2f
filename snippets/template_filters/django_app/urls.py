from django.shortcuts import render
from django.urls import path


def price(request, cents):
    return render(request, "django_price.html", {"cents": cents})


urlpatterns = [path("price/<int:cents>", price)]
