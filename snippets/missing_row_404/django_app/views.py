from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def create_hero(request):
    hero = Hero.objects.create(name=request.GET["name"])
    return JsonResponse({"id": hero.id}, status=201)


def hero(request, hero_id):
    hero = get_object_or_404(Hero, pk=hero_id)
    return JsonResponse({"name": hero.name})
