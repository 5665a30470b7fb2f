from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero, Visit


@csrf_exempt
def create_hero(request):
    Hero.objects.create(name=request.GET["name"])
    Visit.objects.create(path=request.path)
    return HttpResponse(status=201)


def visits(request):
    return JsonResponse({"visits": Visit.objects.count()})
