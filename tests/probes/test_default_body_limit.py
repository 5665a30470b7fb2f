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


def test_fastapi_limit_of_a_field() -> None:
    """A form field of more than 1 MiB is refused with 400, URL-encoded and as multipart."""
    from typing import Annotated

    from fastapi import FastAPI, Form
    from fastapi.testclient import TestClient

    app = FastAPI()

    def size(text: Annotated[str, Form()]) -> int:
        return len(text)

    app.post("/")(size)
    client = TestClient(app)
    found = []
    for length in (1_048_000, 1_049_000):
        text = "x" * length
        found.append(client.post("/", data={"text": text}).status_code)
        found.append(client.post("/", files={"text": (None, text)}).status_code)
    assert found == [200, 200, 400, 400]


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


def test_django_read_has_no_limit(django_ready: None) -> None:
    """A view that reads 10 MB with `request.read` in parts is not refused."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path

    def size(request: HttpRequest) -> HttpResponse:
        return HttpResponse(str(sum(map(len, iter(lambda: request.read(65536), b"")))))

    settings.ROOT_URLCONF = (path("", size),)
    assert Client().post("/", LARGE, "text/plain").content == str(len(LARGE)).encode()
