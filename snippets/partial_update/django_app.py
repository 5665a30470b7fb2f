from django.urls import path
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

ITEMS = {1: {"name": "tea", "price": 2.5}}


class ItemSerializer(serializers.Serializer):
    name = serializers.CharField()
    price = serializers.FloatField()


@api_view(["PATCH"])
def update_item(request, item_id):
    changes = ItemSerializer(data=request.data, partial=True)
    changes.is_valid(raise_exception=True)
    ITEMS[item_id].update(changes.validated_data)
    return Response(ITEMS[item_id])


urlpatterns = [path("items/<int:item_id>", update_item)]
