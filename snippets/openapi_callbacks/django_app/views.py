from drf_spectacular.utils import OpenApiCallback, extend_schema
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class OrderSerializer(serializers.Serializer):
    callback_url = serializers.CharField()


class ReceiptSerializer(serializers.Serializer):
    total = serializers.FloatField()


order_paid = OpenApiCallback(
    "order_paid",
    "{$request.body#/callback_url}",
    extend_schema(request=ReceiptSerializer, responses={200: None}),
)


@extend_schema(
    request=OrderSerializer, responses=OrderSerializer, callbacks=[order_paid]
)
@api_view(["POST"])
def create_order(request):
    order = OrderSerializer(data=request.data)
    order.is_valid(raise_exception=True)
    return Response(order.data)
