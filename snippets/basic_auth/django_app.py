import base64
import binascii

from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.utils.crypto import constant_time_compare

PASSWORDS = {"ada": "lovelace"}


def read_basic(request):
    scheme, _, encoded = request.headers.get("Authorization", "").partition(" ")
    try:
        decoded = base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    username, _, password = decoded.partition(":")
    return (username, password) if scheme.lower() == "basic" else ("", "")


def metrics(request):
    username, given = read_basic(request)
    expected = PASSWORDS.get(username, "")
    if not expected or not constant_time_compare(given, expected):
        challenge = {"WWW-Authenticate": 'Basic realm="metrics"'}
        return HttpResponse("Unauthorized", status=401, headers=challenge)
    return JsonResponse({"user": username})


urlpatterns = [path("metrics", metrics)]
