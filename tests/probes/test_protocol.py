"""The server protocol of the app object."""

from collections.abc import Callable
from typing import Any

from httpx2 import Client, WSGITransport
from starlette.testclient import TestClient

Record = Callable[[object], None]


def test_fastapi_speaks_asgi(record: Record) -> None:
    """A FastAPI app answers as ASGI and fails when a server calls it as WSGI."""
    from fastapi import FastAPI

    protocols = _protocols(FastAPI(), FastAPI())
    record(protocols)
    assert protocols == "ASGI"


def test_flask_speaks_wsgi(record: Record) -> None:
    """A Flask app answers as WSGI and fails when a server calls it as ASGI."""
    from flask import Flask

    protocols = _protocols(Flask(__name__), Flask(__name__))
    record(protocols)
    assert protocols == "WSGI"


def test_django_speaks_both(django_ready: None, record: Record) -> None:
    """A Django project answers as ASGI and as WSGI."""
    from django.core.asgi import get_asgi_application
    from django.core.wsgi import get_wsgi_application
    from django.test import override_settings

    class Urls:
        urlpatterns = ()

    with override_settings(ROOT_URLCONF=Urls):
        protocols = _protocols(get_asgi_application(), get_wsgi_application())
    record(protocols)
    assert protocols == "ASGI and WSGI"


def _protocols(asgi: Any, wsgi: Any) -> str:
    clients = {
        "ASGI": TestClient(asgi),
        "WSGI": Client(transport=WSGITransport(wsgi), base_url="http://testserver"),
    }
    return " and ".join(name for name, client in clients.items() if _answers(client))


def _answers(client: Client) -> bool:
    try:
        return client.get("/absent").status_code == 404
    except TypeError:
        return False
