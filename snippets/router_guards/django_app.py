from django.http import JsonResponse
from django.urls import path
from ninja import NinjaAPI, Router
from ninja.security import APIKeyHeader

api = NinjaAPI()


class RequireKey(APIKeyHeader):
    param_name = "X-Key"

    def authenticate(self, request, key):
        return key == "secret"


admin = Router(auth=RequireKey())


@admin.get("/report")
def report(request):
    return {"visits": 7}


def home(request):
    return JsonResponse({"page": "home"})


api.add_router("/admin", admin)
urlpatterns = [path("", home), path("", api.urls)]
