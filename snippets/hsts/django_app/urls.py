from django.http import JsonResponse
from django.urls import path


def home(request):
    return JsonResponse({"page": "home"})


urlpatterns = [path("", home)]
