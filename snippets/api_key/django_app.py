from django.urls import path
from django.utils.crypto import constant_time_compare
from ninja import NinjaAPI
from ninja.security import APIKeyHeader

API_KEY = "key-from-your-secret-store"

api = NinjaAPI()


class RequireKey(APIKeyHeader):
    param_name = "X-API-Key"

    def authenticate(self, request, key):
        return constant_time_compare(key or "", API_KEY)


@api.get("/reports", auth=RequireKey())
def reports(request):
    return {"reports": ["2026-10", "2026-11"]}


urlpatterns = [path("", api.urls)]
