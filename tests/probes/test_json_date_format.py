"""How a datetime looks in JSON."""

from collections.abc import Callable
from datetime import UTC, datetime

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_fastapi_format(record: Callable[[object], None]) -> None:
    """A datetime is written in the ISO 8601 form."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/")(lambda: {"at": MOMENT})
    text = TestClient(app).get("/").json()["at"]
    assert datetime.fromisoformat(text) == MOMENT
    record(text)


def test_fastapi_format_with_a_return_type() -> None:
    """With a return type, or in a Pydantic model, FastAPI writes a datetime in UTC with a Z at its end."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from pydantic import BaseModel

    class Post(BaseModel):
        at: datetime

    def typed() -> dict[str, datetime]:
        return {"at": MOMENT}

    app = FastAPI()
    app.get("/typed")(typed)
    app.get("/model")(lambda: Post(at=MOMENT))
    client = TestClient(app)
    assert {client.get(path).json()["at"] for path in ("/typed", "/model")} == {"2026-01-02T03:04:05Z"}


def test_flask_format(record: Callable[[object], None]) -> None:
    """A datetime is written like a date in an HTTP header."""
    from email.utils import parsedate_to_datetime

    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: {"at": MOMENT})
    text = app.test_client().get("/").json["at"]
    assert parsedate_to_datetime(text) == MOMENT
    record(text)


def test_django_format(django_ready: None, record: Callable[[object], None]) -> None:
    """A datetime is written in the ISO 8601 form."""
    from django.conf import settings
    from django.http import JsonResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda _: JsonResponse({"at": MOMENT})),)
    text = Client().get("/").json()["at"]
    assert datetime.fromisoformat(text) == MOMENT
    record(text)
