from django.http import JsonResponse
from django.urls import path


def main_items(request):
    return JsonResponse({"app": "main"})


urlpatterns = [path("items", main_items)]
