"""Redirect to the URL with the trailing slash."""

from collections.abc import Callable


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """A URL without its trailing slash is redirected with 307."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/items/")(lambda: None)
    response = TestClient(app, follow_redirects=False).get("/items")
    assert (response.status_code, response.headers["location"][-7:]) == (307, "/items/")
    record(response.status_code)


def test_flask_status(record: Callable[[object], None]) -> None:
    """A URL without its trailing slash is redirected with 308."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/items/", view_func=lambda: "")
    response = app.test_client().get("/items")
    assert (response.status_code, response.location[-7:]) == (308, "/items/")
    record(response.status_code)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """A URL without its trailing slash is redirected with 301."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("items/", lambda _: HttpResponse()),)
    response = Client().get("/items")
    assert (response.status_code, response.headers["location"]) == (301, "/items/")
    record(response.status_code)
