from django.http import JsonResponse
from django.urls import path

from .models import Guest


def guests(request):
    names = Guest.objects.values_list("name", flat=True)
    return JsonResponse({"guests": list(names)})


urlpatterns = [path("guests", guests)]
