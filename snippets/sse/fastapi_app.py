import asyncio
from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse

app = FastAPI()


@app.get("/ticks", response_class=EventSourceResponse)
async def ticks() -> AsyncIterable[dict[str, int]]:
    for number in range(3):
        yield {"tick": number}
        await asyncio.sleep(0.01)
