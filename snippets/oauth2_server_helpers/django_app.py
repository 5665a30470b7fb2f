import secrets

from django.contrib.auth.hashers import check_password, make_password
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

hashes = {"ada": make_password("lovelace")}
tokens = {}


@csrf_exempt
def token(request):
    stored = hashes.get(request.POST["username"])
    if not check_password(request.POST["password"], stored):
        return HttpResponse("Unauthorized", status=401)
    issued = secrets.token_urlsafe()
    tokens[issued] = request.POST["username"]
    return JsonResponse({"access_token": issued, "token_type": "bearer"})


def me(request):
    scheme, _, given = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or given not in tokens:
        challenge = {"WWW-Authenticate": "Bearer"}
        return HttpResponse("Unauthorized", status=401, headers=challenge)
    return JsonResponse({"user": tokens[given]})


urlpatterns = [path("token", token), path("me", me)]
