"""The event loop that async views run on."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from httpx2 import ASGITransport, AsyncClient

Record = Callable[[object], None]
Loops = list[asyncio.AbstractEventLoop]


def test_fastapi_shares_one_loop(record: Record) -> None:
    """All async handlers of FastAPI run on the event loop of the server."""
    from fastapi import FastAPI

    app, loops = FastAPI(), Loops()

    @app.get("/")
    async def index() -> None:
        loops.append(asyncio.get_running_loop())

    asyncio.run(_visit_twice(app))
    record(_habit(loops))
    assert _habit(loops) == "shared with the server"


def test_flask_starts_a_loop_per_call_under_wsgi(record: Record) -> None:
    """Under WSGI an async hook and the async view of the same Flask request have an event loop each."""
    from flask import Flask

    app, loops = Flask(__name__), Loops()

    @app.before_request
    async def hook() -> None:
        loops.append(asyncio.get_running_loop())

    @app.get("/")
    async def index() -> str:
        loops.append(asyncio.get_running_loop())
        return ""

    app.test_client().get("/")
    record(_habit(loops))
    assert _habit(loops) == "a new one per call"


def test_flask_shares_one_loop_behind_an_adapter() -> None:
    """Behind `WsgiToAsgi` async Flask views run on the event loop of the server."""
    from asgiref.wsgi import WsgiToAsgi
    from flask import Flask

    app, loops = Flask(__name__), Loops()

    @app.get("/")
    async def index() -> str:
        loops.append(asyncio.get_running_loop())
        return ""

    asyncio.run(_visit_twice(WsgiToAsgi(app)))
    assert _habit(loops) == "shared with the server"


def test_django_shares_one_loop_under_asgi(django_ready: None, record: Record) -> None:
    """Under ASGI all async Django views run on the event loop of the server."""
    from django.core.asgi import get_asgi_application

    with _looping_view() as loops:
        asyncio.run(_visit_twice(get_asgi_application()))
    record(_habit(loops))
    assert _habit(loops) == "shared with the server"


def test_django_starts_a_loop_per_call_under_wsgi(django_ready: None) -> None:
    """Under WSGI every call of an async Django view starts an event loop of its own."""
    from django.test import Client

    with _looping_view() as loops:
        for _ in range(2):
            Client().get("/")
    assert _habit(loops) == "a new one per call"


@contextmanager
def _looping_view() -> Iterator[Loops]:
    from django.http import HttpRequest, HttpResponse
    from django.test import override_settings
    from django.urls import path

    loops = Loops()

    async def index(_: HttpRequest) -> HttpResponse:
        loops.append(asyncio.get_running_loop())
        return HttpResponse()

    class Urls:
        urlpatterns = (path("", index),)

    with override_settings(ROOT_URLCONF=Urls):
        yield loops


async def _visit_twice(app: Any) -> None:
    async with AsyncClient(transport=ASGITransport(app), base_url="http://testserver") as client:
        for _ in range(2):
            await client.get("/")


def _habit(loops: Loops) -> str:
    first, second = loops
    return "shared with the server" if first is second else "a new one per call"
