from django.http import JsonResponse
from django.urls import path

from django_app.middleware import log


def read_log(request):
    return JsonResponse({"log": log})


urlpatterns = [path("log", read_log)]
