from django.http import FileResponse
from django.urls import path


def report(request):
    return FileResponse(open("report.csv", "rb"), as_attachment=True)


urlpatterns = [path("report", report)]
