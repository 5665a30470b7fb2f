from django.http import JsonResponse
from django.urls import path

from django_app.apps import prices


def list_prices(request):
    return JsonResponse(prices)


urlpatterns = [path("prices", list_prices)]
