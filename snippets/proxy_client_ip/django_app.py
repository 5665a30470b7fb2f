from django.http import JsonResponse
from django.urls import path


def client_ip(request):
    peer = request.META["REMOTE_ADDR"]
    forwarded = request.headers.get("X-Forwarded-For", peer)
    return forwarded.rsplit(",", 1)[-1].strip() if peer == "127.0.0.1" else peer


def ip(request):
    return JsonResponse({"ip": client_ip(request)})


urlpatterns = [path("ip", ip)]
