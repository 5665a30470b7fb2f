from django.http import JsonResponse
from django.urls import re_path


def archive(request, year):
    return JsonResponse({"year": year})


def article(request, slug):
    return JsonResponse({"slug": slug})


urlpatterns = [
    re_path(r"^articles/(?P<year>[0-9]{4})$", archive),
    re_path(r"^articles/(?P<slug>[^/]+)$", article),
]
