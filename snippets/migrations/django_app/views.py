from django.http import JsonResponse

from .models import Hero


def heroes(request):
    return JsonResponse([hero.name for hero in Hero.objects.all()], safe=False)
