"""Another app under a prefix."""


def test_django_include_takes_no_app(django_ready: None) -> None:
    """Django's URL list refuses a WSGI application in the place of a view."""
    from django.conf import settings
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("shop/", WSGIHandler()),)
    assert Client(raise_request_exception=False).get("/shop/").status_code == 500
