"""The workloads in Django, as synchronous views."""

import json
import time
from typing import Any

import httpx
from django.db import connection
from django.http import FileResponse, Http404, HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from pydantic import ValidationError
from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from benchmarks.apps import alchemy
from benchmarks.apps.django.models import Item
from benchmarks.apps.order import Order
from benchmarks.apps.surroundings import (
    CHUNK,
    CHUNKS,
    FILE,
    LARGE,
    UPSTREAM,
    churn,
    kept_row,
    kept_rows,
    named,
)

client = httpx.Client(base_url=UPSTREAM)


class OrderSerializer(serializers.Serializer):
    name = serializers.CharField(min_length=1, max_length=80)
    price = serializers.IntegerField(min_value=0)
    quantity = serializers.IntegerField(min_value=1, max_value=1000, default=1)
    tags = serializers.ListField(child=serializers.CharField(), default=list)


class Orders(APIView):
    def post(self, request):
        serializer = OrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response(serializer.validated_data)


body_validation = Orders.as_view()


def found(row: dict[str, Any] | None) -> dict[str, Any]:
    if row is None:
        raise Http404
    return row


def encoded(value: Any) -> HttpResponse:
    return HttpResponse(json.dumps(value), content_type="application/json")


def message(request):
    return JsonResponse({"message": "Hello, World!"})


def message_same(request):
    return encoded({"message": "Hello, World!"})


def path_parameter(request, item_id):
    return JsonResponse({"id": item_id})


@csrf_exempt
@require_POST
def body_validation_same(request):
    try:
        order = Order.model_validate_json(request.body)
    except ValidationError as error:
        return HttpResponse(error.json(), status=422, content_type="application/json")
    return HttpResponse(order.model_dump_json(), content_type="application/json")


def row_raw(request, item_id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name, price FROM item WHERE id = %s", [item_id])
        row = cursor.fetchone()
    return JsonResponse(found(named(row) if row else None))


def row_raw_same(request, item_id):
    return JsonResponse(found(kept_row(item_id)))


def row_orm(request, item_id):
    item = get_object_or_404(Item, pk=item_id)
    return JsonResponse({"id": item.id, "name": item.name, "price": item.price})


def row_orm_same(request, item_id):
    return JsonResponse(found(alchemy.row(item_id)))


def template_rows(request):
    return render(request, "rows.html", {"items": Item.objects.order_by("id")[:20]})


def template_rows_same(request):
    return render(request, "rows.html", {"items": kept_rows()}, using="shared")


def upstream_wait(request, ms):
    return JsonResponse(client.get(f"/{ms}").json())


def cpu_bound(request):
    return JsonResponse({"total": churn()})


def large_json(request):
    return JsonResponse(LARGE, safe=False)


def large_json_same(request):
    return encoded(LARGE)


def static_file(request):
    return FileResponse(FILE.open("rb"))


def stream_first_byte(request):
    pause = float(request.GET.get("pause", 0))

    def chunks():
        for _ in range(CHUNKS):
            yield CHUNK
            if pause:
                time.sleep(pause)

    return StreamingHttpResponse(chunks(), content_type="application/octet-stream")
