from django.shortcuts import render
from django.urls import path


class Report:
    def total(self, currency):
        return f"12.50 {currency}"


def report(request):
    return render(request, "report.html", {"report": Report()})


urlpatterns = [path("report", report)]
