import json

from django.http import StreamingHttpResponse
from django.urls import path


async def events(last_event_id):
    for number in range(last_event_id + 1, 4):
        yield f"data: {json.dumps({'item': number})}\nid: {number}\n\n"


async def news(request):
    last_event_id = int(request.headers.get("Last-Event-ID", 0))
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return StreamingHttpResponse(events(last_event_id), headers=headers)


urlpatterns = [path("news", news)]
