from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from .models import Hero, Team


@csrf_exempt
def join(request, team, hero):
    row, _ = Team.objects.get_or_create(name=team)
    row.heroes.add(Hero.objects.get_or_create(name=hero)[0])
    return HttpResponse(status=204)


def heroes(request, team):
    query = get_object_or_404(Team, name=team).heroes.order_by("name")
    return JsonResponse(list(query.values_list("name", flat=True)), safe=False)
