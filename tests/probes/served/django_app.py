"""The Django project, in one file, that server probes load."""

from collections.abc import AsyncIterator, Iterator

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import path
from meeting import Meeting, Reader, await_while, block_while

settings.configure(SECRET_KEY="probe", ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])
asgi = get_asgi_application()
wsgi = get_wsgi_application()
meeting = Meeting()


def index(_: HttpRequest) -> HttpResponse:
    """Answer at once."""
    return HttpResponse("ready")


async def awaiting(_: HttpRequest, guests: int) -> HttpResponse:
    """Wait for the others with await."""
    meeting.enter()
    await await_while(meeting.lacks(guests))
    return HttpResponse(meeting.leave())


def blocking(_: HttpRequest, guests: int) -> HttpResponse:
    """Wait for the others and block."""
    meeting.enter()
    block_while(meeting.lacks(guests))
    return HttpResponse(meeting.leave())


async def blocking_in_async(request: HttpRequest, guests: int) -> HttpResponse:
    """Wait for the others and block although declared async."""
    return blocking(request, guests)


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


def stream_sync(_: HttpRequest) -> StreamingHttpResponse:
    """Stream a plain generator."""
    return StreamingHttpResponse(sync_parts())


async def stream_async(_: HttpRequest) -> StreamingHttpResponse:
    """Stream an async generator."""
    return StreamingHttpResponse(async_parts())


urlpatterns = [
    path("", index),
    path("await/<int:guests>", awaiting),
    path("block/<int:guests>", blocking),
    path("block-in-async/<int:guests>", blocking_in_async),
    path("stream-sync", stream_sync),
    path("stream-async", stream_async),
]
