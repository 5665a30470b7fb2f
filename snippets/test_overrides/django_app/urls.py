from django.conf import settings
from django.http import JsonResponse
from django.urls import path


def price(request):
    return JsonResponse({"price": 5, "currency": settings.CURRENCY})


urlpatterns = [path("price", price)]
