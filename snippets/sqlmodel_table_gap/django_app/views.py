import json

from django.core.exceptions import ValidationError
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def heroes(request):
    if request.method == "POST":
        hero = Hero(**json.loads(request.body))
        try:
            hero.full_clean()
        except ValidationError as error:
            return JsonResponse(error.message_dict, status=422)
        hero.save()
        return HttpResponse(status=201)
    return JsonResponse(list(Hero.objects.values_list("age", flat=True)), safe=False)
