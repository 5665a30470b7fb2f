import time

from django.http import JsonResponse
from django.urls import path

from django_app.tenants import current


def greeting():
    return f"Hello, {current.tenant}"


def index(request):
    time.sleep(0.05)
    return JsonResponse({"greeting": greeting()})


urlpatterns = [path("", index)]
