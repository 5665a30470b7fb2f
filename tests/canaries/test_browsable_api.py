"""Browsable API."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from flask import Flask

HTML = {"accept": "text/html"}


def test_fastapi_shows_a_browser_plain_json() -> None:
    """A browser that opens a FastAPI address gets bare JSON."""
    app = FastAPI()
    app.get("/authors/")(lambda: ["Ada"])
    answer = TestClient(app).get("/authors/", headers=HTML)
    assert answer.headers["content-type"] == "application/json"


def test_flask_shows_a_browser_plain_json() -> None:
    """A browser that opens an address of a Flask API gets bare JSON."""
    app = Flask(__name__)
    app.get("/authors/")(lambda: ["Ada"])
    answer = app.test_client().get("/authors/", headers=HTML)
    assert answer.content_type == "application/json"


def test_django_shows_a_browser_plain_json(django_ready: None) -> None:
    """A browser that opens an address of bare Django's JsonResponse gets bare JSON."""
    from django.http import JsonResponse
    from django.test import Client, override_settings
    from django.urls import path

    routes = (path("authors/", lambda _: JsonResponse({})),)
    with override_settings(ROOT_URLCONF=routes):
        answer = Client(headers=HTML).get("/authors/")
    assert answer["content-type"] == "application/json"
