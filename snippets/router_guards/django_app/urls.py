from django.http import JsonResponse
from django.urls import include, path


def report(request):
    return JsonResponse({"visits": 7})


def home(request):
    return JsonResponse({"page": "home"})


admin = [path("report", report)]
urlpatterns = [path("admin/", include((admin, "admin"))), path("", home)]
