from django.http import JsonResponse
from django.urls import path


def where(request):
    return JsonResponse({"url": request.build_absolute_uri()})


urlpatterns = [path("where", where)]
