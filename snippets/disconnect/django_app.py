import asyncio

from django.http import JsonResponse
from django.urls import path

log = []


async def report(request):
    try:
        for part in range(100):
            await asyncio.sleep(0.02)
    except asyncio.CancelledError:
        log.append("stopped")
        raise
    return JsonResponse({"log": log})


urlpatterns = [path("report", report)]
