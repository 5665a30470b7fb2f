from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def profile(request):
    return JsonResponse({"saved": True})


urlpatterns = [path("profile", profile)]
