from datetime import date

from django.http import JsonResponse
from django.urls import path
from django.utils.formats import date_format, number_format


def report(request):
    day = date_format(date(2026, 1, 2))
    total = number_format(12345.5)
    return JsonResponse({"day": day, "total": total})


urlpatterns = [path("report", report)]
