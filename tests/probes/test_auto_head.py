"""HEAD on a GET route."""


def test_flask_answers_head() -> None:
    """HEAD on a Flask route declared with `get` is answered with 200 and no body."""
    from flask import Flask

    app = Flask("probe")
    app.get("/items")(lambda: {"items": []})
    response = app.test_client().head("/items")
    assert (response.status_code, response.data) == (200, b"")


def test_django_answers_head(django_ready: None) -> None:
    """HEAD on a Django view class that defines only `get` is answered with 200 and no body."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path
    from django.views import View

    class Items(View):
        def get(self, _: HttpRequest) -> HttpResponse:
            return HttpResponse("tea")

    settings.ROOT_URLCONF = (path("items", Items.as_view()),)
    response = Client().head("/items")
    assert (response.status_code, response.content) == (200, b"")
