from django.http import HttpResponse, JsonResponse
from django.urls import path

TOKENS = {"token-of-ada": "ada"}


def me(request):
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    user = TOKENS.get(token) if scheme.lower() == "bearer" else None
    if user is None:
        challenge = {"WWW-Authenticate": "Bearer"}
        return HttpResponse("Unauthorized", status=401, headers=challenge)
    return JsonResponse({"user": user})


urlpatterns = [path("me", me)]
