"""Status of a form post from another site, with nothing configured."""

from collections.abc import Callable
from typing import Annotated

from starlette.testclient import TestClient

CROSS_SITE = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
Record = Callable[[object], None]


def test_fastapi_status(record: Record) -> None:
    """A bare FastAPI application processes a form post from another site."""
    from fastapi import FastAPI, Form

    app = FastAPI()

    @app.post("/")
    def save(amount: Annotated[int, Form()]) -> int:
        return amount

    answer = TestClient(app).post("/", data={"amount": "5"}, headers=CROSS_SITE)
    record(answer.status_code)
    assert answer.json() == 5


def test_flask_status(record: Record) -> None:
    """A bare Flask application processes a form post from another site."""
    from flask import Flask, request

    app = Flask(__name__)
    app.post("/")(lambda: request.form["amount"])
    answer = app.test_client().post("/", data={"amount": "5"}, headers=CROSS_SITE)
    record(answer.status_code)
    assert answer.text == "5"


def test_django_status(django_ready: None, record: Record) -> None:
    """A Django project with the default middleware refuses a form post from another site."""
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    urls = type("Urls", (), {"urlpatterns": [path("", lambda _: HttpResponse("saved"))]})
    with override_settings(ROOT_URLCONF=urls):
        answer = Client(enforce_csrf_checks=True).post("/", {"amount": 5}, headers=CROSS_SITE)
    record(answer.status_code)
    assert "saved" not in answer.text
