from django.http import JsonResponse
from django.urls import path


def home(request):
    return JsonResponse({"page": "home"})


def item(request, name):
    return JsonResponse({"item": name})


urlpatterns = [
    path("", home),
    path("items/<name>", item),
]
