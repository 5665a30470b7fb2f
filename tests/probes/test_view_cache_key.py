"""What the default key of a cached view contains."""

from collections.abc import Callable
from typing import Any


def entry(pages: list[str]) -> str:
    """Say whether page 2 got what was stored for page 1."""
    return "shared entry" if pages[0] == pages[1] else "own entry"


def test_fastapi_key(record: Callable[[object], None]) -> None:
    """fastapi-cache2 keeps one entry per value of the declared parameters."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from fastapi_cache import FastAPICache
    from fastapi_cache.backends.inmemory import InMemoryBackend
    from fastapi_cache.decorator import cache

    app: Any = FastAPI()
    FastAPICache.init(InMemoryBackend())

    def report(page: int = 1) -> Any:
        return page

    app.get("/report")(cache(expire=60)(report))
    pages = [TestClient(app).get(f"/report?page={n}").text for n in (1, 2)]
    assert pages == ["1", "2"]
    record(entry(pages))


def test_flask_key(record: Callable[[object], None]) -> None:
    """Flask-Caching answers page 2 with the stored page 1 unless the key includes the query string."""
    from flask import Flask, request
    from flask_caching import Cache

    app: Any = Flask("report")
    cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
    app.get("/report")(cache.cached(timeout=60)(lambda: request.args["page"]))
    pages = [app.test_client().get(f"/report?page={n}").text for n in (1, 2)]
    assert pages == ["1", "1"]
    record(entry(pages))


def test_django_key(django_ready: None, record: Callable[[object], None]) -> None:
    """Django's cache_page keeps one entry per full URL."""
    from django.http import HttpResponse
    from django.test import RequestFactory
    from django.views.decorators.cache import cache_page

    report: Any = cache_page(60)(lambda request: HttpResponse(request.GET["page"]))
    pages = [report(RequestFactory().get(f"/report?page={n}")).text for n in (1, 2)]
    assert pages == ["1", "2"]
    record(entry(pages))
