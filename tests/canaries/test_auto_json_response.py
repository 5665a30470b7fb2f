"""Plain data as JSON."""

from typing import Any


def test_django_refuses_a_returned_dict(django_ready: None) -> None:
    """A Django view that returns a dict fails with status 500."""
    from django.conf import settings
    from django.test import Client
    from django.urls import path

    def item(_: object) -> Any:
        return {"name": "tea"}

    settings.ROOT_URLCONF = (path("", item),)
    client = Client(raise_request_exception=False)
    assert client.get("/").status_code == 500
