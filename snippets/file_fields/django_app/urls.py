from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from .models import Letter


@csrf_exempt
def create_letter(request):
    letter = Letter.objects.create(text=request.FILES["text"])
    return JsonResponse({"id": letter.pk})


def read_letter(request, letter_id):
    return HttpResponse(get_object_or_404(Letter, pk=letter_id).text.read())


urlpatterns = [
    path("letters", create_letter),
    path("letters/<int:letter_id>", read_letter),
]
