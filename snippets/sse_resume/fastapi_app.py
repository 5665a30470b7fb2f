from collections.abc import AsyncIterable
from typing import Annotated

from fastapi import FastAPI, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent

app = FastAPI()


@app.get("/news", response_class=EventSourceResponse)
async def news(
    last_event_id: Annotated[int, Header()] = 0,
) -> AsyncIterable[ServerSentEvent]:
    for number in range(last_event_id + 1, 4):
        yield ServerSentEvent(data={"item": number}, id=str(number))
