from django.http import JsonResponse
from django.urls import path


def cart(request):
    return JsonResponse({"items": request.session.get("items", 0)})


urlpatterns = [path("cart", cart)]
