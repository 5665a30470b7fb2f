from django.http import JsonResponse
from django.urls import path
from ipware import get_client_ip

HEADERS = ["HTTP_X_FORWARDED_FOR", "REMOTE_ADDR"]


def ip(request):
    address, routable = get_client_ip(
        request, proxy_count=0, strict=False, request_header_order=HEADERS
    )
    return JsonResponse({"ip": address})


urlpatterns = [path("ip", ip)]
