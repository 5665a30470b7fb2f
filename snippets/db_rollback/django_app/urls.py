from django.db import IntegrityError, transaction
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from .models import Guest


@csrf_exempt
def sign(request, name):
    try:
        with transaction.atomic():
            Guest.objects.create(name=name)
    except IntegrityError:
        return JsonResponse({"error": "signed before"}, status=409)
    return JsonResponse({"signed": name}, status=201)


def guests(request):
    names = Guest.objects.values_list("name", flat=True)
    return JsonResponse({"guests": list(names)})


urlpatterns = [path("guests/<name>", sign), path("guests", guests)]
