from django.http import JsonResponse
from django.urls import path
from django.views.decorators.cache import cache_control


@cache_control(public=True, max_age=60)
def logo(request):
    return JsonResponse({"logo": "f"})


@cache_control(no_store=True)
def account(request):
    return JsonResponse({"owner": "ada"})


urlpatterns = [path("logo", logo), path("account", account)]
