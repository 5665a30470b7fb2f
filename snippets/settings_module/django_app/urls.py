from django.conf import settings
from django.http import JsonResponse
from django.urls import path


def show(request):
    return JsonResponse({"page_size": settings.PAGE_SIZE})


urlpatterns = [path("settings", show)]
