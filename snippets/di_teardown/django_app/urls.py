from django.http import JsonResponse
from django.urls import path

from django_app.middleware import log


def query(request):
    log.append(f"use {request.conn}")
    return JsonResponse({"log": log})


urlpatterns = [path("query", query)]
