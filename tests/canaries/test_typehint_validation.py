"""Validation from type hints."""

from flask import Flask
from pydantic import BaseModel


class Item(BaseModel):
    """A body of one price."""

    price: float


def test_flask_ignores_the_annotation() -> None:
    """A bare Flask view with a model in its signature is called without it and answers 500."""
    app = Flask(__name__)

    @app.post("/items")
    def create_item(item: Item) -> Item:
        return item

    answer = app.test_client().post("/items", json={"price": 2.5})
    assert answer.status_code == 500


def test_django_ignores_the_annotation(django_ready: None) -> None:
    """A bare Django view annotated with int receives the path segment as text."""
    from django.http import HttpRequest, JsonResponse
    from django.test import Client, override_settings
    from django.urls import path

    def item(request: HttpRequest, number: int) -> JsonResponse:
        return JsonResponse({"number": number})

    with override_settings(ROOT_URLCONF=(path("items/<number>", item),)):
        assert Client().get("/items/seven").json() == {"number": "seven"}
