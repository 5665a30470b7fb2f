import asyncio

from django.http import JsonResponse
from django.urls import path


async def fetch(part):
    await asyncio.sleep(0.1)
    return {"part": part, "count": 3}


async def dashboard(request):
    orders, invoices = await asyncio.gather(fetch("orders"), fetch("invoices"))
    return JsonResponse({"parts": [orders, invoices]})


urlpatterns = [path("dashboard", dashboard)]
