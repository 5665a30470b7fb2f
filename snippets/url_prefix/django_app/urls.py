from django.http import JsonResponse
from django.urls import path, reverse


def item(request, item_id):
    return JsonResponse({"link": reverse("item", args=[item_id])})


urlpatterns = [path("items/<int:item_id>", item, name="item")]
