"""Hosts that run WSGI only."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from httpx2 import Client, WSGITransport


def test_fastapi_is_no_wsgi_callable() -> None:
    """A FastAPI application called the WSGI way raises a TypeError."""
    from fastapi import FastAPI

    client = Client(transport=WSGITransport(FastAPI()), base_url="http://testserver")
    with client, pytest.raises(TypeError):
        client.get("/")


def test_fastapi_behind_the_adapter_runs_no_lifespan() -> None:
    """Behind a2wsgi's adapter a FastAPI application answers, and its lifespan never runs."""
    from a2wsgi import ASGIMiddleware
    from fastapi import FastAPI

    opened: list[FastAPI] = []

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        opened.append(app)
        yield

    app = FastAPI(lifespan=lifespan)
    app.get("/hello")(lambda: "hello")
    adapter: Any = ASGIMiddleware(app)
    transport = WSGITransport(adapter)
    with Client(transport=transport, base_url="http://testserver") as client:
        assert client.get("/hello").status_code == 200
    assert opened == []
