from django.http import JsonResponse
from django.urls import include, path


def item(request, item_id):
    return JsonResponse({"item_id": item_id})


urlpatterns = [
    path("items/<int:item_id>", item),
    path("", include("django_prometheus.urls")),
]
