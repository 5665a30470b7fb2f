"""Versions of an API."""


def test_fastapi_routes_know_no_version() -> None:
    """Neither a FastAPI router nor a route takes a version."""
    from inspect import signature

    from fastapi import APIRouter

    calls = (APIRouter.__init__, APIRouter.add_api_route, APIRouter.include_router)
    names = {name for call in calls for name in signature(call).parameters}
    assert [name for name in names if "version" in name] == []


def test_flask_routes_know_no_version() -> None:
    """Flask takes an unknown `version` option for a URL rule as an error."""
    import pytest
    from flask import Flask

    with pytest.raises(TypeError, match="version"):
        Flask("probe").add_url_rule("/item", view_func=lambda: "", version="v1")


def test_django_routes_know_no_version(django_ready: None) -> None:
    """Django's request object and URL patterns know no API version."""
    from django.http import HttpRequest, HttpResponse
    from django.urls import URLPattern, path

    pattern = path("item", HttpResponse)
    assert isinstance(pattern, URLPattern)
    names = {*dir(HttpRequest), *dir(pattern)}
    assert [name for name in names if "version" in name] == []
