from django.http import JsonResponse
from django.urls import path


def api_root(request):
    return JsonResponse({"site": "api"})


urlpatterns = [path("", api_root)]
