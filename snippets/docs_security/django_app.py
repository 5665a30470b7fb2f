from django.urls import path
from ninja import NinjaAPI
from ninja.security import HttpBearer

api = NinjaAPI()


class BearerAuth(HttpBearer):
    def authenticate(self, request, token):
        return "ada" if token == "secret" else None


@api.get("/me", auth=BearerAuth())
def me(request):
    return {"name": request.auth}


urlpatterns = [path("", api.urls)]
