from django.http import JsonResponse
from django.urls import path


def numbers(request):
    return JsonResponse({"numbers": list(range(1000))})


urlpatterns = [path("numbers", numbers)]
