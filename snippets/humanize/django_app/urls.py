from datetime import UTC, datetime, timedelta

from django.shortcuts import render
from django.urls import path


def video(request):
    uploaded = datetime.now(UTC) - timedelta(hours=3)
    context = {"views": 1234567, "uploaded": uploaded}
    return render(request, "django_video.html", context)


urlpatterns = [path("video", video)]
