"""Early hints."""

from collections.abc import Mapping
from typing import Any

from tests.servers import live

HINT = "</style.css>; rel=preload; as=style"
SCOPE = {
    "type": "http",
    "method": "GET",
    "path": "/",
    "query_string": b"",
    "headers": [],
    "extensions": {"http.response.early_hint": {}},
}


def test_fastapi_hint_stays_unsent_over_http_1() -> None:
    """Uvicorn over HTTP/1.1 sends no 103 for FastAPI's `send_early_hints`, and no error either."""
    import socket
    from types import ModuleType

    from fastapi import FastAPI, Request

    sample = ModuleType("fresh")
    sample.app = FastAPI()

    @sample.app.get("/")
    async def home(request: Request) -> str:
        await request.send_early_hints(HINT)
        return "page"

    with live("fastapi", sample) as address:
        host, port = address.split(":")
        with socket.create_connection((host, int(port))) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"page" in answer
    assert b"103" not in answer


def test_flask_sends_no_hint_by_itself() -> None:
    """A Link header on a Flask response is not sent ahead, though the server offers early hints."""
    from flask import Flask

    app = Flask("fresh")
    sent: list[Any] = []
    app.add_url_rule("/", view_func=lambda: ("", {"Link": HINT}))
    app.test_client().get("/", environ_overrides={"wsgi.early_hints": sent.extend})
    assert sent == []


def test_django_sends_no_hint_under_asgi(django_ready: None) -> None:
    """A Link header on a Django response is not sent ahead, though the ASGI server offers early hints."""
    import asyncio

    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.http import HttpResponse
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda _: HttpResponse("page", headers={"Link": HINT})),)
    settings.ALLOWED_HOSTS = ["*"]
    sent: list[Any] = []

    incoming = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive() -> dict[str, Any]:
        return incoming.pop() if incoming else await asyncio.Future()

    async def send(message: Mapping[str, Any]) -> None:
        sent.append(message)

    asyncio.run(get_asgi_application()({**SCOPE, "headers": [(b"host", b"a")]}, receive, send))
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]


def test_django_sends_no_hint_under_wsgi(django_ready: None) -> None:
    """A Link header on a Django response is not sent ahead, though the WSGI server offers early hints."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda _: HttpResponse("page", headers={"Link": HINT})),)
    sent: list[Any] = []
    server: dict[str, Any] = {"wsgi.early_hints": sent.extend}
    assert Client().get("/", **server).status_code == 200
    assert sent == []
