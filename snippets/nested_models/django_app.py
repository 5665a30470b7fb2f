from django.urls import path
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class LineSerializer(serializers.Serializer):
    product = serializers.CharField()
    quantity = serializers.IntegerField()


class OrderSerializer(serializers.Serializer):
    customer = serializers.CharField()
    lines = LineSerializer(many=True)


@api_view(["POST"])
def create_order(request):
    order = OrderSerializer(data=request.data)
    order.is_valid(raise_exception=True)
    return Response(order.data)


urlpatterns = [path("orders", create_order)]
