from django.http import JsonResponse
from django.urls import path


def count(request):
    number = int(request.get_signed_cookie("visits", default=0)) + 1
    response = JsonResponse({"visits": number})
    response.set_signed_cookie("visits", number, httponly=True)
    return response


urlpatterns = [path("visits", count)]
