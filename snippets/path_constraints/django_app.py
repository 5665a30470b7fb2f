from django.http import JsonResponse
from django.urls import re_path


def shelf(request, kind, number):
    return JsonResponse({"kind": kind, "number": int(number)})


urlpatterns = [
    re_path(r"^shelves/(?P<kind>books|films)/(?P<number>[1-9][0-9]?)$", shelf),
]
