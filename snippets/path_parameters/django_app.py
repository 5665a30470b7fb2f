from django.http import JsonResponse
from django.urls import path


def item(request, item_id):
    return JsonResponse({"item_id": item_id})


urlpatterns = [path("items/<int:item_id>", item)]
