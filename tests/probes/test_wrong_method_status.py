"""Status for a method that the route was not written for."""

from collections.abc import Callable


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """DELETE on a route declared with `get` is answered with 405."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/items")(lambda: None)
    status = TestClient(app).delete("/items").status_code
    assert status == 405
    record(status)


def test_flask_status(record: Callable[[object], None]) -> None:
    """DELETE on a route that names no methods is answered with 405."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/items", view_func=lambda: "")
    status = app.test_client().delete("/items").status_code
    assert status == 405
    record(status)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """DELETE on a function view runs the view and is answered with 200."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("items", lambda request: HttpResponse(request.method)),)
    response = Client().delete("/items")
    assert (response.status_code, response.content) == (200, b"DELETE")
    record(response.status_code)


def test_django_status_without_a_token(django_ready: None) -> None:
    """With the middleware of a new project, DELETE without a CSRF token is 403 before any view runs."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path
    from django.views.decorators.http import require_GET

    view = lambda request: HttpResponse(request.method)
    settings.ROOT_URLCONF = (path("items", view), path("guarded", require_GET(view)))
    strict, lenient = Client(enforce_csrf_checks=True), Client()
    assert [strict.delete(f"/{name}").status_code for name in ("items", "guarded")] == [403, 403]
    assert lenient.delete("/guarded").status_code == 405
