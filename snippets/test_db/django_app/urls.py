from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from .models import Guest


@csrf_exempt
def sign(request, name):
    Guest.objects.create(name=name)
    return JsonResponse({"signed": name}, status=201)


def guests(request):
    names = Guest.objects.values_list("name", flat=True)
    return JsonResponse({"guests": list(names)})


urlpatterns = [path("guests/<name>", sign), path("guests", guests)]
