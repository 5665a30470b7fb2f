"""The longest text field of a multipart form that is accepted when nothing is configured."""

from collections.abc import Callable

LARGEST = 4_000_000


def longest(accepts: Callable[[int], bool]) -> int:
    """Find by bisection the largest size that is accepted."""
    low, high = 0, LARGEST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if accepts(middle) else (low, middle)
    return low


def test_fastapi_stops_at(record: Callable[[object], None]) -> None:
    """FastAPI accepts a field of one mebibyte and not one byte more."""
    from typing import Annotated

    from fastapi import FastAPI, Form
    from fastapi.testclient import TestClient

    app = FastAPI()

    @app.post("/")
    def size(text: Annotated[str, Form()]) -> int:
        return len(text)

    client = TestClient(app)
    files = {"file": ("a.txt", b"a")}
    found = longest(lambda n: client.post("/", data={"text": "a" * n}, files=files).status_code == 200)
    record(found)
    assert found == 1024 * 1024


def test_flask_stops_at(record: Callable[[object], None]) -> None:
    """Flask accepts half a million bytes of a form field, not one byte more, and as many of the next."""
    from flask import Flask, request
    from werkzeug.test import encode_multipart

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: str(len(request.form["text"])), methods=["POST"])
    client = app.test_client()

    def accepts(size: int, **more: str) -> bool:
        boundary, body = encode_multipart({"text": "a" * size, **more})
        kind = f"multipart/form-data; boundary={boundary}"
        return bool(client.post("/", data=body, content_type=kind).status_code == 200)

    found = longest(accepts)
    record(found)
    assert found == 500_000
    assert accepts(found, more="a" * found)


def test_django_stops_at(django_ready: None, record: Callable[[object], None]) -> None:
    """Django accepts somewhat less than 2.5 MiB of form fields, names included."""
    from io import BytesIO

    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    def accepts(size: int) -> bool:
        data = {"text": "a" * size, "file": BytesIO(b"a")}
        return client.post("/", data).status_code == 200

    client = Client()
    with override_settings(ROOT_URLCONF=(path("", lambda request: HttpResponse(len(request.POST["text"]))),)):
        found = longest(accepts)
    record(found)
    assert 2_621_000 < found <= 2_621_440
