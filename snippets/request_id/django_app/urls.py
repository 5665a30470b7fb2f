from django.http import JsonResponse
from django.urls import path

from .middleware import request_id


def home(request):
    return JsonResponse({"request_id": request_id.get()})


urlpatterns = [path("", home)]
