from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero, Team


@csrf_exempt
def create_hero(request, team, hero):
    Team.objects.get_or_create(name=team)
    Hero.objects.create(name=hero, team_id=team)
    return HttpResponse(status=201)


@csrf_exempt
def delete_team(request, team):
    Team.objects.filter(name=team).delete()
    return HttpResponse(status=204)


def heroes(request):
    return JsonResponse(list(Hero.objects.values_list("name", flat=True)), safe=False)
