from django.core.cache import cache
from django.http import JsonResponse
from django.urls import path


async def fetch_rate():
    return 42


async def rate(request):
    value = await cache.aget("rate")
    if value is None:
        value = await fetch_rate()
        await cache.aset("rate", value, timeout=60)
    return JsonResponse({"rate": value})


urlpatterns = [path("rate", rate)]
