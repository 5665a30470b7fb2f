from django.http import JsonResponse
from django.urls import path
from injector import inject

from .providers import Admin


@inject
def settings(request, user: Admin):
    return JsonResponse({"name": user["name"]})


urlpatterns = [path("settings", settings)]
