from django.http import JsonResponse
from django.urls import path

from .models import Product


def products(request):
    if request.method == "POST":
        Product.objects.create(name=request.POST["name"])
    return JsonResponse({"names": list(Product.objects.values_list("name", flat=True))})


urlpatterns = [path("products", products)]
