"""Early hints."""

import asyncio
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


def test_fastapi_hint_precedes_the_response(place: object) -> None:
    """A 103 message with the Link header goes out before the response starts."""
    from fastapi_app import app

    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(app(SCOPE, receive, send))
    assert sent[0]["type"] == "http.response.early_hint"
    assert sent[0]["links"] == [HINT.encode()]
    assert sent[1]["type"] == "http.response.start"


def test_flask_hint_goes_through_the_server(place: object) -> None:
    """A Flask view hands the Link header to the callback that the WSGI server offers."""
    from flask_app import app

    sent: list[Any] = []
    answer = app.test_client().get("/", environ_overrides={"wsgi.early_hints": sent.extend})
    assert (answer.status_code, sent) == (200, [("Link", HINT)])


def test_django_hint_goes_through_the_server(django_ready: None) -> None:
    """A Django view hands the Link header to the callback that the WSGI server offers."""
    from django.conf import settings
    from django.test import Client as DjangoClient

    settings.ROOT_URLCONF = "django_app"
    sent: list[Any] = []
    server: dict[str, Any] = {"wsgi.early_hints": sent.extend}
    answer = DjangoClient().get("/", **server)
    assert (answer.status_code, sent) == (200, [("Link", HINT)])
