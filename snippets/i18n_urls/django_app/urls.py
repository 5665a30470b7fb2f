from django.conf.urls.i18n import i18n_patterns
from django.http import JsonResponse
from django.urls import path
from django.utils.translation import get_language

GREETINGS = {"en": "Hello", "de": "Hallo"}


def greeting(request):
    return JsonResponse({"greeting": GREETINGS[get_language()]})


urlpatterns = i18n_patterns(path("greeting", greeting))
