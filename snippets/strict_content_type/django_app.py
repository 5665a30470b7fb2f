import json

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def create(request):
    if request.content_type != "application/json":
        return HttpResponse(status=415)
    item = json.loads(request.body)
    return JsonResponse({"name": item["name"]})


urlpatterns = [path("items", create)]
