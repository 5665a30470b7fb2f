import time

from django.http import JsonResponse
from django.urls import path


def read_file():
    time.sleep(0.02)
    return "report"


def report(request):
    return JsonResponse({"text": read_file()})


urlpatterns = [path("report", report)]
