from django.shortcuts import render
from django.urls import path


def products(request):
    name = "rows.html" if request.htmx else "products.html"
    return render(request, name, {"names": ["Tea", "Milk"]})


urlpatterns = [path("products", products)]
