"""What an anonymous visitor of a guarded view is told."""

from collections.abc import Callable


def test_fastapi_answers(record: Callable[[object], None]) -> None:
    """FastAPI's bearer dependency answers a request without credentials with 401 and a challenge."""
    from fastapi import Depends, FastAPI
    from fastapi.security import HTTPBearer
    from fastapi.testclient import TestClient

    app = FastAPI(dependencies=[Depends(HTTPBearer())])
    app.add_api_route("/", lambda: {"page": "home"})
    answer = TestClient(app).get("/")
    record(answer.status_code)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")


def test_flask_answers(record: Callable[[object], None]) -> None:
    """Flask-Login answers with 401 as long as no login page is named."""
    from flask import Flask
    from flask_login import LoginManager, login_required

    app = Flask("fresh")
    app.secret_key = "only-for-this-test"
    LoginManager(app).user_loader(lambda _: None)
    app.add_url_rule("/", view_func=login_required(lambda: {"page": "home"}))
    answer = app.test_client().get("/")
    record(answer.status_code)
    assert answer.status_code == 401


def test_django_answers(django_ready: None, record: Callable[[object], None]) -> None:
    """Django's login_required redirects to the login page and passes the address on."""
    from django.contrib.auth.decorators import login_required
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    view = login_required(lambda _: HttpResponse("home"))
    with override_settings(ROOT_URLCONF=(path("orders", view),)):
        answer = Client().get("/orders")
    record(answer.status_code)
    assert (answer.status_code, answer["Location"]) == (302, "/accounts/login/?next=/orders")
