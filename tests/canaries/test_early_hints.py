"""Early hints."""

from collections.abc import Mapping
from typing import Any

HINT = "</style.css>; rel=preload; as=style"
SCOPE = {
    "type": "http",
    "method": "GET",
    "path": "/",
    "query_string": b"",
    "headers": [],
    "extensions": {"http.response.early_hint": {}},
}


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
