"""Hooks around every request."""


def test_fastapi_has_no_hook_decorators() -> None:
    """A FastAPI app offers no before, after or teardown decorator."""
    from fastapi import APIRouter, FastAPI

    words = ("before", "after", "teardown")
    names = {*dir(FastAPI), *dir(APIRouter)}
    assert [name for name in names if any(word in name for word in words)] == []


def test_django_signals_carry_no_response(django_ready: None) -> None:
    """Django's signal at the end of a request brings neither the request nor the response."""
    from django.conf import settings
    from django.core import signals
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path

    heard: list[set[str]] = []
    signals.request_finished.connect(lambda **given: heard.append(set(given)), weak=False)
    settings.ROOT_URLCONF = (path("", lambda _: HttpResponse()),)
    Client().get("/").close()
    assert heard
    assert all(names.isdisjoint({"request", "response"}) for names in heard)
