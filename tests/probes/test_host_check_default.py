"""The answer to a foreign Host header when nothing is configured."""

from collections.abc import Callable

EVIL = {"Host": "evil.example"}


def test_fastapi_serves_it(record: Callable[[object], None]) -> None:
    """A plain FastAPI app answers a foreign Host header like any other."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.add_api_route("/", lambda: {"page": "home"})
    status = TestClient(app).get("/", headers=EVIL).status_code
    record(status)
    assert status == 200


def test_flask_serves_it(record: Callable[[object], None]) -> None:
    """A plain Flask app answers a foreign Host header like any other."""
    from flask import Flask

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: {"page": "home"})
    status = app.test_client().get("/", headers=EVIL).status_code
    record(status)
    assert status == 200


def test_django_refuses_it(django_ready: None, record: Callable[[object], None]) -> None:
    """Django refuses a foreign Host header, with ALLOWED_HOSTS left empty as startproject leaves it."""
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    with override_settings(ROOT_URLCONF=(path("", lambda _: HttpResponse("home")),), ALLOWED_HOSTS=[]):
        status = Client().get("/", headers=EVIL).status_code
    record(status)
    assert status == 400
