from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero

mails = []


@csrf_exempt
def create_hero(request, name):
    with transaction.atomic():
        Hero.objects.create(name=name)
        transaction.on_commit(lambda: mails.append(name))
        if "fail" in request.GET:
            raise BadRequest
    return HttpResponse(status=201)


def list_mails(request):
    return JsonResponse(mails, safe=False)
