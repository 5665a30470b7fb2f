import asyncio

from django.http import JsonResponse
from django.urls import path


async def fetch_price(symbol):
    await asyncio.sleep(0.01)
    return {"symbol": symbol, "price": 42}


async def price(request, symbol):
    return JsonResponse(await fetch_price(symbol))


urlpatterns = [path("prices/<str:symbol>", price)]
