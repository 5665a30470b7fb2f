"""Media type of a returned string."""

from collections.abc import Callable


def test_fastapi_media_type(record: Callable[[object], None]) -> None:
    """A returned string is sent as a JSON string."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/")(lambda: "hello")
    response = TestClient(app).get("/")
    assert response.text == '"hello"'
    record(response.headers["content-type"])


def test_flask_media_type(record: Callable[[object], None]) -> None:
    """A returned string is sent as an HTML page."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: "hello")
    response = app.test_client().get("/")
    assert response.text == "hello"
    record(response.mimetype)


def test_django_media_type(django_ready: None, record: Callable[[object], None]) -> None:
    """A string in a plain `HttpResponse` is sent as an HTML page."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda _: HttpResponse("hello")),)
    media_type = Client().get("/").headers["content-type"].split(";")[0]
    assert media_type == "text/html"
    record(media_type)
