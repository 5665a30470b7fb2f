from functools import wraps

from django.http import JsonResponse
from django.urls import path
from django.utils.crypto import constant_time_compare

API_KEY = "key-from-your-secret-store"


def require_api_key(view):
    @wraps(view)
    def guarded(request, *args, **kwargs):
        given = request.headers.get("X-API-Key", "")
        if not constant_time_compare(given, API_KEY):
            return JsonResponse({"detail": "Unauthorized"}, status=401)
        return view(request, *args, **kwargs)

    return guarded


@require_api_key
def reports(request):
    return JsonResponse({"reports": ["2026-10", "2026-11"]})


urlpatterns = [path("reports", reports)]
