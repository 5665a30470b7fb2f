import asyncio
from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse

app = FastAPI()


@app.get("/alerts", response_class=EventSourceResponse)
async def alerts() -> AsyncIterable[dict[str, str]]:
    await asyncio.sleep(0.3)
    yield {"alert": "disk full"}
