import json

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def heroes(request):
    if request.method == "POST":
        data = json.loads(request.body)
        hero = Hero.objects.create(name=data["name"], age=data["age"])
        return JsonResponse({"id": hero.id}, status=201)
    query = Hero.objects.filter(age__gte=request.GET["min_age"]).order_by("name")
    return JsonResponse(list(query.values("name", "age")), safe=False)
