from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import cache_page

calls = []


@cache_page(60)
def report(request):
    calls.append("report")
    return JsonResponse({"calls": len(calls)})


urlpatterns = [path("report", report)]
