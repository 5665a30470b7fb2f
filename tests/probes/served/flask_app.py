"""The Flask app that server probes load."""

from collections.abc import Iterator

from asgiref.wsgi import WsgiToAsgi
from flask import Flask, Response
from meeting import Meeting, Reader, await_while, block_while

app = Flask(__name__)
asgi = WsgiToAsgi(app)
meeting = Meeting()


@app.get("/")
def index() -> str:
    """Answer at once."""
    return "ready"


@app.get("/await/<int:guests>")
async def awaiting(guests: int) -> str:
    """Wait for the others with await."""
    meeting.enter()
    await await_while(meeting.lacks(guests))
    return str(meeting.leave())


@app.get("/block/<int:guests>")
def blocking(guests: int) -> str:
    """Wait for the others and block."""
    meeting.enter()
    block_while(meeting.lacks(guests))
    return str(meeting.leave())


@app.get("/block-in-async/<int:guests>")
async def blocking_in_async(guests: int) -> str:
    """Wait for the others and block although declared async."""
    return blocking(guests)


def sync_parts() -> Iterator[str]:
    """Send a chunk, then wait for its reader."""
    yield "first"
    reader = Reader()
    block_while(reader.is_awaited)
    yield reader.verdict()


@app.get("/stream-sync")
def stream_sync() -> Response:
    """Stream a plain generator."""
    return Response(sync_parts())
