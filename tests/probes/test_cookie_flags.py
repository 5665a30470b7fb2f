"""Flags of the session cookie when nothing is configured."""

from collections.abc import Callable


def flags(cookie: str) -> str:
    """Write the protective attributes of a Set-Cookie header in one line."""
    parts = [part.strip() for part in cookie.split(";")[1:]]
    kept = [part for part in parts if part.lower().startswith(("httponly", "samesite", "secure"))]
    names = {"httponly": "HttpOnly", "samesite=lax": "SameSite=Lax", "secure": "Secure"}
    return ", ".join(sorted(names[part.lower()] for part in kept))


def test_fastapi_sets(record: Callable[[object], None]) -> None:
    """Starlette's session cookie is HttpOnly and SameSite=Lax, and not Secure."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient
    from starlette.middleware.sessions import SessionMiddleware

    app = FastAPI()
    app.add_middleware(SessionMiddleware, secret_key="only-for-this-test")

    @app.get("/")
    def home(request: Request) -> None:
        request.session["user"] = "ada"

    found = flags(TestClient(app).get("/").headers["Set-Cookie"])
    record(found)
    assert found == "HttpOnly, SameSite=Lax"


def test_flask_sets(record: Callable[[object], None]) -> None:
    """Flask's session cookie is HttpOnly and names neither SameSite nor Secure."""
    from flask import Flask, session

    app = Flask("fresh")
    app.secret_key = "only-for-this-test"
    app.add_url_rule("/", view_func=lambda: session.update(user="ada") or "")
    found = flags(app.test_client().get("/").headers["Set-Cookie"])
    record(found)
    assert found == "HttpOnly"


def test_django_sets(django_ready: None, record: Callable[[object], None]) -> None:
    """Django's session cookie is HttpOnly and SameSite=Lax, and not Secure."""
    from django.http import HttpRequest, HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    def home(request: HttpRequest) -> HttpResponse:
        request.session["user"] = "ada"
        return HttpResponse()

    with override_settings(ROOT_URLCONF=(path("", home),)):
        found = flags(Client().get("/").cookies["sessionid"].OutputString())
    record(found)
    assert found == "HttpOnly, SameSite=Lax"
