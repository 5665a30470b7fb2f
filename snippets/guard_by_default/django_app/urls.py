from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.urls import path


@login_not_required
def health(request):
    return JsonResponse({"healthy": True})


def orders(request):
    return JsonResponse({"orders": []})


urlpatterns = [path("health", health), path("orders", orders)]
