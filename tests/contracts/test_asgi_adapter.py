"""The same app behind the other server protocol."""

import importlib
from types import ModuleType
from typing import Any

from httpx2 import Client, WSGITransport
from starlette.testclient import TestClient


def test_app_answers_over_both_protocols(framework: str, sample: ModuleType) -> None:
    """The same app answers a plain request over ASGI and over WSGI."""
    asgi, wsgi = PAIRS[framework](sample)
    assert TestClient(asgi).get("/").json() == {"ready": True}
    with Client(transport=WSGITransport(wsgi), base_url="http://testserver") as client:
        assert client.get("/").json() == {"ready": True}


def _django_pair(sample: ModuleType) -> tuple[Any, Any]:
    asgi, wsgi = (importlib.import_module(f"django_app.{name}") for name in ("asgi", "wsgi"))
    return asgi.application, wsgi.application


PAIRS: dict[str, Any] = {
    "fastapi": lambda sample: (sample.app, sample.application),
    "flask": lambda sample: (sample.application, sample.app),
    "django": _django_pair,
}
