from django.http import JsonResponse
from django.urls import path


def home(request):
    return JsonResponse({"site": "main"})


urlpatterns = [path("", home)]
