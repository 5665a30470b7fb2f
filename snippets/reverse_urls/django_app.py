from django.http import JsonResponse
from django.urls import path, reverse


def user(request, user_id):
    return JsonResponse({"user": user_id})


def home(request):
    return JsonResponse({"next": reverse("user-detail", kwargs={"user_id": 3})})


urlpatterns = [
    path("users/<int:user_id>", user, name="user-detail"),
    path("", home),
]
