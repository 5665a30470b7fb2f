from django.conf import settings
from django.http import JsonResponse
from django.urls import path


def show(request):
    return JsonResponse({"currency": settings.CURRENCY})


urlpatterns = [path("settings", show)]
