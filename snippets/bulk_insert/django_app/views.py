import json

from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def heroes(request):
    if request.method == "POST":
        rows = [Hero(name=name) for name in json.loads(request.body)]
        Hero.objects.bulk_create(rows)
        return HttpResponse(status=201)
    return JsonResponse({"count": Hero.objects.count()})
