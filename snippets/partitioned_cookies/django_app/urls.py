from django.http import JsonResponse
from django.urls import path


def count(request):
    request.session["visits"] = 1
    return JsonResponse({"visits": 1})


urlpatterns = [path("visits", count)]
