"""Status for a path segment of the wrong type."""

from collections.abc import Callable


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """Text where an integer is declared is answered with 422."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()

    def item(item_id: int) -> int:
        return item_id

    app.get("/items/{item_id}")(item)
    status = TestClient(app).get("/items/seven").status_code
    assert status == 422
    record(status)


def test_flask_status(record: Callable[[object], None]) -> None:
    """Text where an integer is declared is answered with 404."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/items/<int:item_id>", view_func=lambda item_id: f"{item_id}")
    status = app.test_client().get("/items/seven").status_code
    assert status == 404
    record(status)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """Text where an integer is declared is answered with 404."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    view = lambda _, item_id: HttpResponse(item_id)
    settings.ROOT_URLCONF = (path("items/<int:item_id>", view),)
    status = Client().get("/items/seven").status_code
    assert status == 404
    record(status)
