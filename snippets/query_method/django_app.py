import json

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


@csrf_exempt
@require_http_methods(["QUERY"])
def search(request):
    query = json.loads(request.body)
    return JsonResponse({"found": query["text"]})


urlpatterns = [path("search", search)]
