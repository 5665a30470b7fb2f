import asyncio

from django.http import StreamingHttpResponse
from django.urls import path

log = []


async def generate():
    try:
        for number in range(10_000):
            yield f"token-{number} "
            await asyncio.sleep(0.01)
    finally:
        log.append("stopped")


async def chat(request):
    return StreamingHttpResponse(generate(), content_type="text/plain")


urlpatterns = [path("chat", chat)]
