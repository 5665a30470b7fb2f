"""How a Decimal looks in JSON."""

import json
from collections.abc import Callable
from decimal import Decimal

PRICE = Decimal("19.90")


def test_fastapi_format(record: Callable[[object], None]) -> None:
    """A Decimal in a plain dictionary is written as a JSON number."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/")(lambda: {"price": PRICE})
    price = TestClient(app).get("/").json()["price"]
    assert isinstance(price, float)
    record(json.dumps(price))


def test_fastapi_format_with_a_return_type() -> None:
    """With a return type, or in a Pydantic model, FastAPI writes a Decimal as a string with its zeros."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from pydantic import BaseModel

    class Tea(BaseModel):
        price: Decimal

    def typed() -> dict[str, Decimal]:
        return {"price": PRICE}

    app = FastAPI()
    app.get("/typed")(typed)
    app.get("/model")(lambda: Tea(price=PRICE))
    client = TestClient(app)
    assert [client.get(path).json()["price"] for path in ("/typed", "/model")] == ["19.90", "19.90"]


def test_flask_format(record: Callable[[object], None]) -> None:
    """A Decimal is written as a JSON string that keeps its zeros."""
    from flask import Flask

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: {"price": PRICE})
    price = app.test_client().get("/").json["price"]
    assert price == "19.90"
    record(json.dumps(price))


def test_django_format(django_ready: None, record: Callable[[object], None]) -> None:
    """A Decimal is written as a JSON string that keeps its zeros."""
    from django.conf import settings
    from django.http import JsonResponse
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("", lambda _: JsonResponse({"price": PRICE})),)
    price = Client().get("/").json()["price"]
    assert price == "19.90"
    record(json.dumps(price))
