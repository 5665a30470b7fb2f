from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
async def heroes(request):
    if request.method == "POST":
        await Hero.objects.acreate(name=request.GET["name"])
        return HttpResponse(status=201)
    heroes = [hero.name async for hero in Hero.objects.order_by("name")]
    return JsonResponse(heroes, safe=False)
