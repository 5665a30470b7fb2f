"""WebSocket endpoints."""

import asyncio
from typing import Any

import pytest

HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def test_django_refuses_a_websocket_scope(django_ready: None) -> None:
    """Django's own ASGI handler refuses a WebSocket connection."""
    from django.core.asgi import get_asgi_application

    application: Any = get_asgi_application()
    with pytest.raises(ValueError, match="websocket"):
        asyncio.run(application({"type": "websocket"}, None, None))


def test_flask_refuses_a_handshake() -> None:
    """Flask answers a WebSocket handshake on a route with 400 and never reaches the view."""
    from flask import Flask

    app = Flask(__name__)
    app.add_url_rule("/echo", view_func=lambda: "plain")
    client = app.test_client()
    assert client.get("/echo").text == "plain"
    assert client.get("/echo", headers=HANDSHAKE).status_code == 400
