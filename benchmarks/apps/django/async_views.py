"""The workloads that a Django project under ASGI would write as asynchronous views."""

import asyncio

import httpx
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import aget_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from pydantic import ValidationError

from benchmarks.apps.django.models import Item
from benchmarks.apps.django.views import encoded
from benchmarks.apps.order import Order
from benchmarks.apps.surroundings import CHUNK, CHUNKS, LARGE, UPSTREAM

client = httpx.AsyncClient(base_url=UPSTREAM)


async def message(request):
    return JsonResponse({"message": "Hello, World!"})


async def message_same(request):
    return encoded({"message": "Hello, World!"})


async def path_parameter(request, item_id):
    return JsonResponse({"id": item_id})


@csrf_exempt
@require_POST
async def body_validation_same(request):
    try:
        order = Order.model_validate_json(request.body)
    except ValidationError as error:
        return HttpResponse(error.json(), status=422, content_type="application/json")
    return HttpResponse(order.model_dump_json(), content_type="application/json")


async def row_orm_async(request, item_id):
    item = await aget_object_or_404(Item, pk=item_id)
    return JsonResponse({"id": item.id, "name": item.name, "price": item.price})


async def upstream_wait(request, ms):
    answer = await client.get(f"/{ms}")
    return JsonResponse(answer.json())


async def large_json(request):
    return JsonResponse(LARGE, safe=False)


async def large_json_same(request):
    return encoded(LARGE)


async def stream_first_byte(request):
    pause = float(request.GET.get("pause", 0))

    async def chunks():
        for _ in range(CHUNKS):
            yield CHUNK
            if pause:
                await asyncio.sleep(pause)

    return StreamingHttpResponse(chunks(), content_type="application/octet-stream")
