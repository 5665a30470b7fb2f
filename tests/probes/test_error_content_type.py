"""Media type of the default error page."""

from collections.abc import Callable


def test_fastapi_media_type(record: Callable[[object], None]) -> None:
    """An unknown URL is answered with JSON."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    response = TestClient(FastAPI()).get("/nowhere")
    assert response.json() == {"detail": "Not Found"}
    record(response.headers["content-type"])


def test_flask_media_type(record: Callable[[object], None]) -> None:
    """An unknown URL is answered with an HTML page."""
    from flask import Flask

    response = Flask("probe").test_client().get("/nowhere")
    assert "<h1>Not Found</h1>" in response.text
    record(response.mimetype)


def test_django_media_type(django_ready: None, record: Callable[[object], None]) -> None:
    """An unknown URL is answered with an HTML page."""
    from django.conf import settings
    from django.test import Client

    settings.ROOT_URLCONF = ()
    response = Client().get("/nowhere")
    assert b"<h1>Not Found</h1>" in response.content
    record(response.headers["content-type"].split(";")[0])
