from django.urls import path
from ninja import NinjaAPI


class API(NinjaAPI):
    def get_openapi_operation_id(self, operation):
        return operation.view_func.__name__


api = API()


@api.get("/items")
def list_items(request) -> list[str]:
    return ["tea"]


urlpatterns = [path("", api.urls)]
