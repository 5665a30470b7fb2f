from django.http import JsonResponse
from django.urls import path

from django_app.middleware import connection, log


def query(request):
    log.append(f"use {connection(request)}")
    return JsonResponse({"log": log})


urlpatterns = [path("query", query)]
