from django.core.cache import cache
from django.http import JsonResponse
from django.urls import path

calls = []


def load_price(sku):
    calls.append(sku)
    return 9.5


def price(request, sku):
    value = cache.get_or_set(f"price:{sku}", lambda: load_price(sku), timeout=60)
    return JsonResponse({"price": value, "calls": len(calls)})


urlpatterns = [path("prices/<sku>", price)]
