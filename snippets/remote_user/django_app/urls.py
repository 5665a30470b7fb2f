from django.http import HttpResponse, JsonResponse
from django.urls import path


def me(request):
    if not request.user.is_authenticated:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": request.user.get_username()})


urlpatterns = [path("me", me)]
