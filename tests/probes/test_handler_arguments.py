"""Arguments that every handler takes."""

from collections.abc import Callable

import pytest
from httpx2 import Client, WSGITransport
from starlette.testclient import TestClient


def test_fastapi_calls_without_arguments(record: Callable[[object], None]) -> None:
    """The value counts the arguments that FastAPI passes to a handler that asks for nothing."""
    from fastapi import FastAPI

    app = FastAPI()
    app.get("/")(lambda: "called")
    assert TestClient(app).get("/").json() == "called"
    record(0)


def test_flask_calls_without_arguments(record: Callable[[object], None]) -> None:
    """The value counts the arguments that Flask passes to a view of a plain route."""
    from flask import Flask

    app = Flask("shop")
    app.get("/", endpoint="count")(lambda *arguments: str(len(arguments)))
    with Client(transport=WSGITransport(app), base_url="http://testserver") as client:
        record(int(client.get("/").text))


@pytest.mark.usefixtures("django_ready")
def test_django_passes_the_request(record: Callable[[object], None]) -> None:
    """The value counts the arguments that Django passes to a view of a plain route."""
    from django.http import HttpResponse
    from django.test import Client as DjangoClient
    from django.test import override_settings
    from django.urls import path

    class Urls:
        urlpatterns = (path("", lambda *given: HttpResponse(str(len(given)))),)

    with override_settings(ROOT_URLCONF=Urls):
        record(int(DjangoClient().get("/").content))
