from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def create_hero(request, name):
    Hero.objects.create(name=name)
    if "fail" in request.GET:
        raise RuntimeError("after the insert")
    return HttpResponse(status=201)


def heroes(request):
    return JsonResponse(list(Hero.objects.values_list("name", flat=True)), safe=False)
