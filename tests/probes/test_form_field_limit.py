"""Default limit on the number of multipart form fields."""

from collections.abc import Callable

LINE = '--b\r\ncontent-disposition: form-data; name="f"\r\n\r\nx\r\n'
TYPE = "multipart/form-data; boundary=b"


def form(fields: int) -> bytes:
    """Write a multipart body with so many fields."""
    return (LINE * fields + "--b--\r\n").encode()


def test_fastapi_limit(record: Callable[[object], None]) -> None:
    """A multipart form with 1000 fields is read and one with 1001 is refused."""
    from typing import Annotated

    from fastapi import FastAPI, Form
    from fastapi.testclient import TestClient

    app = FastAPI()

    def count(f: Annotated[list[str], Form()]) -> int:
        return len(f)

    app.post("/")(count)
    headers = {"content-type": TYPE}
    sizes = (1000, 1001)
    posts = [TestClient(app).post("/", content=form(n), headers=headers) for n in sizes]
    assert [post.status_code for post in posts] == [200, 400]
    record(1000)


def test_flask_limit(record: Callable[[object], None]) -> None:
    """A multipart form with 1000 fields is read and one with 1001 is refused."""
    from flask import Flask, request

    app = Flask("probe")
    count = lambda: str(len(request.form.getlist("f")))
    app.add_url_rule("/", view_func=count, methods=["POST"])
    client = app.test_client()
    posts = [client.post("/", data=form(n), content_type=TYPE) for n in (1000, 1001)]
    assert [post.status_code for post in posts] == [200, 413]
    record(1000)


def test_django_limit(django_ready: None, record: Callable[[object], None]) -> None:
    """A multipart form with 1000 fields is read and one with 1001 is refused."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    count = lambda request: HttpResponse(len(request.POST.getlist("f")))
    settings.ROOT_URLCONF = (path("", count),)
    posts = [Client().generic("POST", "/", form(n), TYPE) for n in (1000, 1001)]
    assert [post.status_code for post in posts] == [200, 400]
    record(1000)
