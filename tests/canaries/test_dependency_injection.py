"""Dependency injection."""


def test_flask_supplies_no_declared_parameter() -> None:
    """A Flask view whose extra parameter has a provider as its default gets the provider itself."""
    from flask import Flask

    app = Flask("probe")

    def settings(user: object = lambda: "Ada") -> dict[str, bool]:
        return {"called": isinstance(user, str)}

    app.add_url_rule("/", view_func=settings)
    assert app.test_client().get("/").json == {"called": False}


def test_flask_refuses_an_unknown_parameter() -> None:
    """A Flask view with a typed parameter that is not in the URL fails with status 500."""
    from flask import Flask, Request

    app = Flask("probe")

    def settings(request: Request) -> str:
        return f"{request.path}"

    app.add_url_rule("/", view_func=settings)
    assert app.test_client().get("/").status_code == 500


def test_django_refuses_an_unknown_parameter(django_ready: None) -> None:
    """A Django view with a typed parameter that is not in the URL fails with status 500."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path

    def account(request: HttpRequest, session: HttpRequest) -> HttpResponse:
        return HttpResponse(session.path)

    settings.ROOT_URLCONF = (path("", account),)
    assert Client(raise_request_exception=False).get("/").status_code == 500
