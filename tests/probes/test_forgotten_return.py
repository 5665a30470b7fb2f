"""A handler that returns nothing."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from httpx2 import Client, WSGITransport
from starlette.testclient import TestClient


def test_fastapi_answers_null(record: Callable[[object], None]) -> None:
    """The value is the status that FastAPI sends for a handler without a return statement."""
    from fastapi import FastAPI

    app = FastAPI()
    app.get("/")(lambda: None)
    app.get("/declared", response_model=dict[str, str])(lambda: None)
    client = TestClient(app, raise_server_exceptions=False)
    assert client.get("/declared").status_code == 500
    record(client.get("/").status_code)


def test_flask_fails(record: Callable[[object], None]) -> None:
    """The value is the status that Flask sends for a view without a return statement."""
    from flask import Flask

    app = Flask("shop")
    app.get("/")(lambda: None)
    transport = WSGITransport(app, raise_app_exceptions=False)
    record(Client(transport=transport, base_url="http://testserver").get("/").status_code)


@pytest.mark.usefixtures("django_ready")
def test_django_fails(record: Callable[[object], None]) -> None:
    """The value is the status that Django sends for a view without a return statement."""
    from django.test import Client as DjangoClient
    from django.test import override_settings
    from django.urls import path

    class Urls:
        urlpatterns = (path("", cast("Any", lambda _: None)),)

    with override_settings(ROOT_URLCONF=Urls):
        record(DjangoClient(raise_request_exception=False).get("/").status_code)
