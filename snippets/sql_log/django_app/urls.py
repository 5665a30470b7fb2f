from django.http import JsonResponse
from django.urls import path

from .models import Guest


def guests(request):
    names = [guest.name for guest in Guest.objects.all()]
    return JsonResponse(names, safe=False)


urlpatterns = [path("guests", guests)]
