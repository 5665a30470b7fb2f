from django.http import JsonResponse
from django.urls import path


def report(request):
    headers = {"Retry-After": "5"}
    return JsonResponse({"state": "pending"}, status=202, headers=headers)


urlpatterns = [path("report", report)]
