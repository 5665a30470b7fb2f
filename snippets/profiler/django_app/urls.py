from django.http import JsonResponse
from django.urls import path


def add_up(numbers):
    return sum(numbers)


def report(request):
    return JsonResponse({"total": add_up(range(1000))})


urlpatterns = [path("report", report)]
