"""Rate limits."""


def test_fastapi_answers_every_request() -> None:
    """A plain FastAPI app answers a hundred quick requests of one client without a 429."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.add_api_route("/", lambda: {"page": "home"})
    client = TestClient(app)
    assert {client.get("/").status_code for _ in range(100)} == {200}


def test_flask_answers_every_request() -> None:
    """A plain Flask app answers a hundred quick requests of one client without a 429."""
    from flask import Flask

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: {"page": "home"})
    client = app.test_client()
    assert {client.get("/").status_code for _ in range(100)} == {200}


def test_django_answers_every_request(django_ready: None) -> None:
    """Django with the middleware of a new project answers a hundred quick requests without a 429."""
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    with override_settings(ROOT_URLCONF=(path("", lambda _: HttpResponse("home")),)):
        assert {Client().get("/").status_code for _ in range(100)} == {200}
