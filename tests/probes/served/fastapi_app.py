"""The FastAPI app that server probes load."""

import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

from a2wsgi import ASGIMiddleware
from fastapi import BackgroundTasks, FastAPI
from fastapi.responses import StreamingResponse
from meeting import Meeting, Reader, await_while, block_while

app = FastAPI()
meeting = Meeting()


@app.get("/")
def index() -> str:
    """Answer at once."""
    return "ready"


@app.get("/await/{guests}")
async def awaiting(guests: int) -> int:
    """Wait for the others with await."""
    meeting.enter()
    await await_while(meeting.lacks(guests))
    return meeting.leave()


@app.get("/block/{guests}")
def blocking(guests: int) -> int:
    """Wait for the others and block."""
    meeting.enter()
    block_while(meeting.lacks(guests))
    return meeting.leave()


@app.get("/block-in-async/{guests}")
async def blocking_in_async(guests: int) -> int:
    """Wait for the others and block although declared async."""
    return blocking(guests)


def sync_parts() -> Iterator[str]:
    """Send a chunk, then wait for its reader."""
    yield "first"
    reader = Reader()
    block_while(reader.is_awaited)
    yield reader.verdict()


async def async_parts() -> AsyncIterator[str]:
    """Send a chunk, then await its reader."""
    yield "first"
    reader = Reader()
    await await_while(reader.is_awaited)
    yield reader.verdict()


@app.get("/stream-sync")
def stream_sync() -> StreamingResponse:
    """Stream a plain generator."""
    return StreamingResponse(sync_parts())


@app.get("/stream-async")
def stream_async() -> StreamingResponse:
    """Stream an async generator."""
    return StreamingResponse(async_parts())


def mail() -> None:
    """Work for a second, then leave a file."""
    Path("started").touch()
    time.sleep(1)
    Path("finished").touch()


@app.get("/background")
def background(tasks: BackgroundTasks) -> str:
    """Answer first, work afterwards."""
    tasks.add_task(mail)
    return "accepted"


wsgi = ASGIMiddleware(app)
