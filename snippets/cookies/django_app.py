from django.http import JsonResponse
from django.urls import path


def count(request):
    visits = int(request.COOKIES.get("visits", 0)) + 1
    response = JsonResponse({"visits": visits})
    response.set_cookie("visits", visits, max_age=3600, httponly=True)
    return response


urlpatterns = [path("visits", count)]
