from django.http import JsonResponse
from django.urls import path


def language(request):
    return JsonResponse({"language": request.headers.get("Accept-Language", "en")})


urlpatterns = [path("language", language)]
