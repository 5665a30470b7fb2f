"""Status when the query value that a handler reads is missing."""

from collections.abc import Callable


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """A request without a required query parameter is answered with 422."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()

    def search(q: str) -> str:
        return q

    app.get("/")(search)
    status = TestClient(app).get("/").status_code
    assert status == 422
    record(status)


def test_flask_status(record: Callable[[object], None]) -> None:
    """A view that reads a missing key of `request.args` is answered with 400."""
    from flask import Flask, request

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: request.args["q"])
    status = app.test_client().get("/").status_code
    assert status == 400
    record(status)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """A view that reads a missing key of `request.GET` is answered with 500."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda request: HttpResponse(request.GET["q"])),)
    status = Client(raise_request_exception=False).get("/").status_code
    assert status == 500
    record(status)
