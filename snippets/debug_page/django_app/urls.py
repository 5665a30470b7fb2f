from django.http import JsonResponse
from django.urls import path


def share(request, people):
    return JsonResponse({"each": 12 / people})


urlpatterns = [path("share/<int:people>", share)]
