from django.http import JsonResponse
from django.urls import path
from django_guid import get_guid


def home(request):
    return JsonResponse({"request_id": get_guid()})


urlpatterns = [path("", home)]
