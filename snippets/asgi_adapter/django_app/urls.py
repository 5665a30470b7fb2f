from django.http import JsonResponse
from django.urls import path


def index(request):
    return JsonResponse({"ready": True})


urlpatterns = [path("", index)]
