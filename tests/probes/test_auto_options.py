"""OPTIONS without a handler."""


def test_flask_answers_options() -> None:
    """OPTIONS on a Flask route lists the allowed methods."""
    from flask import Flask

    app = Flask("probe")
    app.get("/items")(lambda: {"items": []})
    response = app.test_client().options("/items")
    assert (response.status_code, response.allow.as_set()) == (200, {"get", "head", "options"})


def test_django_answers_options(django_ready: None) -> None:
    """OPTIONS on a Django view class lists the methods that the class defines."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path
    from django.views import View

    class Items(View):
        def get(self, _: HttpRequest) -> HttpResponse:
            return HttpResponse("tea")

    settings.ROOT_URLCONF = (path("items", Items.as_view()),)
    response = Client().options("/items")
    assert (response.status_code, response.headers["allow"]) == (200, "GET, HEAD, OPTIONS")
