import asyncio
from collections.abc import AsyncIterable

from fastapi import FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent

app = FastAPI()


async def generate(prompt: str):
    for token in f"You asked {prompt}".split():
        await asyncio.sleep(0.01)
        yield token


@app.get("/chat", response_class=EventSourceResponse)
async def chat(prompt: str) -> AsyncIterable[ServerSentEvent]:
    async for token in generate(prompt):
        yield ServerSentEvent(event="token", data=token)
    yield ServerSentEvent(event="done", data=None)
