from django.http import JsonResponse
from django.urls import path


def hello(request, name):
    return JsonResponse({"hello": name})


urlpatterns = [path("hello/<name>", hello)]
