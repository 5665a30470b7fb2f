"""How long a login cookie lives when nothing is configured."""

from collections.abc import Callable


def test_fastapi_names_two_weeks(record: Callable[[object], None]) -> None:
    """Starlette's session cookie is kept for fourteen days."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient
    from starlette.middleware.sessions import SessionMiddleware

    app = FastAPI()
    app.add_middleware(SessionMiddleware, secret_key="only-for-this-test")

    @app.get("/")
    def home(request: Request) -> None:
        request.session["user"] = "ada"

    cookie = TestClient(app).get("/").headers["Set-Cookie"].lower()
    assert "max-age=1209600" in cookie
    record("14 days")


def test_flask_names_no_end(record: Callable[[object], None]) -> None:
    """Flask's session cookie names no end: it lasts until the browser forgets it."""
    from flask import Flask, session

    app = Flask("fresh")
    app.secret_key = "only-for-this-test"
    app.add_url_rule("/", view_func=lambda: session.update(user="ada") or "")
    cookie = app.test_client().get("/").headers["Set-Cookie"].lower()
    assert "session=" in cookie
    assert "max-age" not in cookie
    assert "expires" not in cookie
    record("until the browser closes")


def test_django_names_two_weeks(django_ready: None, record: Callable[[object], None]) -> None:
    """Django's session cookie is kept for fourteen days."""
    from django.contrib.auth.models import User
    from django.http import HttpRequest, HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    def home(request: HttpRequest) -> HttpResponse:
        request.session["user"] = "ada"
        return HttpResponse()

    assert User.objects.count() == 0
    with override_settings(ROOT_URLCONF=(path("", home),)):
        cookie = Client().get("/").cookies["sessionid"]
    assert cookie["max-age"] == 1209600
    record("14 days")
