from django.conf import settings
from django.http import JsonResponse
from django.urls import path


def show(request):
    return JsonResponse(
        {"currency": settings.CURRENCY, "page_size": settings.PAGE_SIZE}
    )


urlpatterns = [path("settings", show)]
