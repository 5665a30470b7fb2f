from django.http import JsonResponse
from django.urls import path


class PrettyResponse(JsonResponse):
    def __init__(self, data):
        super().__init__(data, json_dumps_params={"indent": 2, "sort_keys": True})


def item(request):
    return PrettyResponse({"name": "tea", "cups": 2})


urlpatterns = [path("item", item)]
