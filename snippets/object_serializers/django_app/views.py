from django.core import serializers
from django.db import transaction
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Hero


@csrf_exempt
def create_hero(request):
    Hero.objects.create(name=request.GET["name"])
    return HttpResponse(status=201)


@csrf_exempt
def heroes(request):
    if request.method == "PUT":
        with transaction.atomic():
            Hero.objects.all().delete()
            for row in serializers.deserialize("jsonl", request.body):
                row.save()
        return HttpResponse(status=204)
    lines = serializers.serialize("jsonl", Hero.objects.order_by("id"))
    return HttpResponse(lines, content_type="application/jsonl")
