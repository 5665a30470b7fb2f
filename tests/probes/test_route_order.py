"""Which of two fitting routes answers."""

from collections.abc import Callable

ORDERS = {("any", "any"): "first declared", ("any", "new"): "most specific"}


def test_fastapi_order(record: Callable[[object], None]) -> None:
    """Of two routes that fit, the one declared first answers."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/items/{name}")(lambda: "any")
    app.get("/items/new")(lambda: "new")
    answers = TestClient(app).get("/items/tea").json(), TestClient(app).get("/items/new").json()
    assert answers == ("any", "any")
    record(ORDERS[answers])


def test_flask_order(record: Callable[[object], None]) -> None:
    """Of two routes that fit, the one with fewer variables answers."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/items/<name>", "any", lambda **_: "any")
    app.add_url_rule("/items/new", "new", lambda: "new")
    client = app.test_client()
    answers = client.get("/items/tea").text, client.get("/items/new").text
    assert answers == ("any", "new")
    record(ORDERS[answers])


def test_django_order(django_ready: None, record: Callable[[object], None]) -> None:
    """Of two routes that fit, the one listed first answers."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    any_item = path("items/<name>", lambda *_, **__: HttpResponse("any"))
    new_item = path("items/new", lambda _: HttpResponse("new"))
    settings.ROOT_URLCONF = (any_item, new_item)
    urls = ("/items/tea", "/items/new")
    first, second = (Client().get(url).content.decode() for url in urls)
    assert (first, second) == ("any", "any")
    record(ORDERS[first, second])
