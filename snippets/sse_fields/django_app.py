import json

from django.http import StreamingHttpResponse
from django.urls import path


def sse(event, data, **fields):
    lines = [f"event: {event}", f"data: {json.dumps(data)}"]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    return "\n".join(lines) + "\n\n"


async def events():
    yield sse("paid", {"order": 7}, id="1", retry=2000)
    yield sse("sent", {"order": 7}, id="2")


async def orders(request):
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return StreamingHttpResponse(events(), headers=headers)


urlpatterns = [path("orders", orders)]
