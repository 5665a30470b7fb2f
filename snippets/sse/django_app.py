import asyncio
import json

from django.http import StreamingHttpResponse
from django.urls import path


async def events():
    for number in range(3):
        yield f"data: {json.dumps({'tick': number})}\n\n"
        await asyncio.sleep(0.01)


async def ticks(request):
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return StreamingHttpResponse(events(), headers=headers)


urlpatterns = [path("ticks", ticks)]
