"""Default limit on a raw request body."""

from collections.abc import Callable

LARGE = b"x" * 10_000_000


def test_fastapi_limit(record: Callable[[object], None]) -> None:
    """A body of 10 MB is read without a limit."""
    from fastapi import FastAPI, Request
    from fastapi.testclient import TestClient

    app = FastAPI()

    async def size(request: Request) -> int:
        return len(await request.body())

    app.post("/")(size)
    assert TestClient(app).post("/", content=LARGE).json() == len(LARGE)
    record("none")


def test_flask_limit(record: Callable[[object], None]) -> None:
    """A body of 10 MB is read without a limit."""
    from flask import Flask, request

    app = Flask("probe")
    size = lambda: str(len(request.get_data()))
    app.add_url_rule("/", view_func=size, methods=["POST"])
    assert app.test_client().post("/", data=LARGE).text == str(len(LARGE))
    assert app.config["MAX_CONTENT_LENGTH"] is None
    record("none")


def test_django_limit(django_ready: None, record: Callable[[object], None]) -> None:
    """A body one byte over `DATA_UPLOAD_MAX_MEMORY_SIZE` is refused with 400."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    limit = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    settings.ROOT_URLCONF = (path("", lambda request: HttpResponse(request.body[:1])),)
    sizes = (limit, limit + 1)
    posts = [Client().post("/", LARGE[:size], "text/plain") for size in sizes]
    assert [post.status_code for post in posts] == [200, 400]
    record(f"{limit:,} bytes")
