import asyncio

from django.urls import path
from ninja import SSE, NinjaAPI

api = NinjaAPI()


@api.get("/ticks", response=SSE[dict[str, int]])
async def ticks(request):
    for number in range(3):
        yield {"tick": number}
        await asyncio.sleep(0.01)


urlpatterns = [path("", api.urls)]
