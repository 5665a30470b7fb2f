"""Hosts that run ASGI only."""

import importlib
from types import ModuleType

from starlette.testclient import TestClient


def test_asgi_callable_answers(framework: str, sample: ModuleType) -> None:
    """The ASGI callable named application answers a request with 200."""
    module = importlib.import_module("django_app.asgi") if framework == "django" else sample
    answer = TestClient(module.application).get("/hello")
    assert answer.status_code == 200
    assert answer.json() == {"hello": "host"}
