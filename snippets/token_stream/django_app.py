import asyncio
import json

from django.http import StreamingHttpResponse
from django.urls import path


async def generate(prompt):
    for token in f"You asked {prompt}".split():
        await asyncio.sleep(0.01)
        yield token


async def events(prompt):
    async for token in generate(prompt):
        yield f"event: token\ndata: {json.dumps(token)}\n\n"
    yield "event: done\ndata: null\n\n"


async def chat(request):
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}
    return StreamingHttpResponse(events(request.GET["prompt"]), headers=headers)


urlpatterns = [path("chat", chat)]
