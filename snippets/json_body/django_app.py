import json

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def create(request):
    item = json.loads(request.body)
    return JsonResponse({"name": item["name"], "price": item["price"]})


urlpatterns = [path("items", create)]
