from django.http import JsonResponse
from django.urls import path


def read_file(request, name):
    return JsonResponse({"name": name})


urlpatterns = [path("files/<path:name>", read_file)]
