from django.urls import path
from ninja import Cookie, Header, NinjaAPI

api = NinjaAPI()


@api.get("/tenant")
def tenant(request, x_tenant: int = Header(), theme: str = Cookie()):
    return {"tenant": x_tenant, "theme": theme}


urlpatterns = [path("", api.urls)]
