from django.http import JsonResponse
from django.urls import path, register_converter


class YearConverter:
    regex = "[0-9]{4}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{value:04d}"


register_converter(YearConverter, "year")


def report(request, year):
    return JsonResponse({"year": year})


urlpatterns = [path("reports/<year:year>", report)]
