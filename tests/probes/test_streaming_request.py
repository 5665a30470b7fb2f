"""When a handler may start to read the body."""

import asyncio
from collections.abc import Mapping
from typing import Any

SCOPE = {
    "type": "http",
    "method": "POST",
    "path": "/",
    "query_string": b"",
    "headers": [(b"host", b"localhost")],
}


def started_before_the_end(app: Any, started: list[str]) -> bool:
    """Send one half of a body; tell whether the handler runs before the other half comes."""
    early: list[bool] = []
    parts = [(b"first", True), (b"second", False)]

    async def receive() -> dict[str, Any]:
        if not parts:
            return await asyncio.Future()
        if len(parts) == 1:
            await asyncio.sleep(0.2)
            early.append(bool(started))
        body, more = parts.pop(0)
        return {"type": "http.request", "body": body, "more_body": more}

    async def send(message: Mapping[str, Any]) -> None:
        pass

    asyncio.run(app(SCOPE, receive, send))
    assert started == ["started"]
    return early == [True]


def test_fastapi_starts_with_the_first_part() -> None:
    """A FastAPI handler has read the first part of a body before the second one arrives."""
    from fastapi import FastAPI, Request

    started: list[str] = []
    app = FastAPI()

    @app.post("/")
    async def take(request: Request) -> None:
        parts = request.stream()
        assert await anext(parts) == b"first"
        started.append("started")
        assert await anext(parts) == b"second"

    assert started_before_the_end(app, started)


def test_django_under_asgi_waits_for_the_whole_body(django_ready: None) -> None:
    """A Django view under ASGI starts after the last part of the body has arrived."""
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.http import HttpRequest, HttpResponse
    from django.urls import path
    from django.views.decorators.csrf import csrf_exempt

    started: list[str] = []

    async def take(request: HttpRequest) -> HttpResponse:
        started.append("started")
        assert request.read() == b"firstsecond"
        return HttpResponse()

    settings.ROOT_URLCONF = (path("", csrf_exempt(take)),)
    assert not started_before_the_end(get_asgi_application(), started)
