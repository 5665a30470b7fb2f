from django.http import JsonResponse
from django.urls import path
from django.utils.translation import get_language


def home(request):
    return JsonResponse({"language": get_language()})


urlpatterns = [path("", home)]
