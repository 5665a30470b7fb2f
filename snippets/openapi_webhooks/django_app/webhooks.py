from drf_spectacular.utils import OpenApiWebhook, extend_schema
from rest_framework import serializers


class ReceiptSerializer(serializers.Serializer):
    total = serializers.FloatField()


order_paid = OpenApiWebhook("order-paid", extend_schema(request=ReceiptSerializer))
