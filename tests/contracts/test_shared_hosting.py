"""Hosts that run WSGI only."""

import importlib
from types import ModuleType

from httpx2 import Client, WSGITransport


def test_wsgi_callable_answers(framework: str, sample: ModuleType) -> None:
    """The WSGI callable named application answers a request with 200."""
    module = importlib.import_module("django_app.wsgi") if framework == "django" else sample
    transport = WSGITransport(module.application)
    with Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/hello").json() == {"hello": "host"}
