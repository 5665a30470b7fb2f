from django.http import JsonResponse
from django.urls import path


def hello(request):
    return JsonResponse({"hello": "host"})


urlpatterns = [path("hello", hello)]
