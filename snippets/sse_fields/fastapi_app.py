from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent

app = FastAPI()


@app.get("/orders", response_class=EventSourceResponse)
async def orders() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent(event="paid", data={"order": 7}, id="1", retry=2000)
    yield ServerSentEvent(event="sent", data={"order": 7}, id="2")
