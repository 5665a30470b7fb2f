from django.http import JsonResponse
from django.urls import path


async def hello(request, name):
    return JsonResponse({"hello": name})


urlpatterns = [path("hello/<name>", hello)]
