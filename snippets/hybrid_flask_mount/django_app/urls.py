from django.http import JsonResponse
from django.urls import path


def hello(request):
    return JsonResponse({"from": "new"})


urlpatterns = [path("hello", hello)]
