"""Keep-alive comments on an idle event stream."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

EVENT = b"data: late\n\n"
SCOPE = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [(b"host", b"a")]}
HOUR = 3600


class HourGlass(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next timer instead of waiting for it."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0
        select = self._selector.select  # type: ignore[attr-defined]

        def jump(timeout: float | None = None) -> Any:
            if timeout and timeout > 1:
                self.ahead += timeout
                return select(0)
            return select(timeout)

        self._selector.select = jump  # type: ignore[attr-defined]

    def time(self) -> float:
        """Tell the time of the glass in seconds."""
        return super().time() + self.ahead


def test_flask_writes_nothing_while_idle() -> None:
    """Flask waits for a silent generator in the thread that sends the answer: nothing else can send."""
    from flask import Flask, Response

    threads: list[int] = []

    def events() -> Iterator[bytes]:
        threads.append(threading.get_ident())
        yield EVENT

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: Response(events(), mimetype="text/event-stream"))
    assert list(app.test_client().get("/").iter_encoded()) == [EVENT]
    assert threads == [threading.get_ident()]


def test_django_sends_nothing_in_an_idle_hour(django_ready: None) -> None:
    """In an hour of a clock set forward Django sends nothing of its own on a silent event stream."""
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.http import StreamingHttpResponse
    from django.urls import path

    async def events() -> AsyncIterator[bytes]:
        await asyncio.sleep(HOUR)
        yield EVENT

    def stream(_: object) -> StreamingHttpResponse:
        return StreamingHttpResponse(events(), content_type="text/event-stream")

    settings.ROOT_URLCONF, settings.ALLOWED_HOSTS = (path("", stream),), ["*"]
    sent: list[bytes] = []
    incoming = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, Any]:
        return incoming.pop() if incoming else await asyncio.Future()

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message.get("body", b""))

    with asyncio.Runner(loop_factory=HourGlass) as runner:
        runner.run(get_asgi_application()(SCOPE, receive, send))
    assert [part for part in sent if part] == [EVENT]


def test_fastapi_sends_comments_in_an_idle_hour() -> None:
    """In an hour of the same clock FastAPI sends a comment every 15 seconds."""
    from fastapi import FastAPI
    from fastapi.sse import EventSourceResponse

    app = FastAPI()

    @app.get("/", response_class=EventSourceResponse)
    async def events() -> AsyncIterator[str]:
        await asyncio.sleep(HOUR)
        yield "late"

    sent: list[bytes] = []
    incoming = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, Any]:
        return incoming.pop() if incoming else await asyncio.Future()

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message.get("body", b""))

    with asyncio.Runner(loop_factory=HourGlass) as runner:
        runner.run(app(SCOPE, receive, send))
    assert sent.count(b": ping\n\n") in {239, 240}
