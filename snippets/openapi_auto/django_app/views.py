from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class ItemSerializer(serializers.Serializer):
    name = serializers.CharField()
    price = serializers.FloatField()


@extend_schema(request=ItemSerializer, responses=ItemSerializer)
@api_view(["POST"])
def create_item(request):
    item = ItemSerializer(data=request.data)
    item.is_valid(raise_exception=True)
    return Response(item.data)
