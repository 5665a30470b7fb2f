"""A type hint that converts a path segment."""


def test_flask_hint_is_ignored() -> None:
    """A Flask parameter annotated as an integer, without a converter, arrives as text."""
    from flask import Flask

    app = Flask("probe")

    def item(item_id: int) -> str:
        return type(item_id).__name__

    app.add_url_rule("/items/<item_id>", view_func=item)
    assert app.test_client().get("/items/7").text == "str"


def test_django_hint_is_ignored(django_ready: None) -> None:
    """A Django parameter annotated as an integer, without a converter, arrives as text."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path

    def item(request: HttpRequest, item_id: int) -> HttpResponse:
        return HttpResponse(type(item_id).__name__)

    settings.ROOT_URLCONF = (path("items/<item_id>", item),)
    assert Client().get("/items/7").content == b"str"
