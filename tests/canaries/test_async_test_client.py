"""An asynchronous test client."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any


def test_flask_client_is_synchronous() -> None:
    """Flask's test client returns the response itself, even of a coroutine view."""
    from flask import Flask

    async def hello() -> str:
        return "hello"

    app: Any = Flask("hello")
    app.get("/")(hello)
    response = app.test_client().get("/")
    assert response.text == "hello"
    assert not isawaitable(response)


def test_fastapi_lifespan_does_not_run() -> None:
    """The asynchronous client sends requests to a FastAPI application whose lifespan never started."""
    from fastapi import FastAPI
    from httpx2 import ASGITransport, AsyncClient

    started: list[str] = []

    @asynccontextmanager
    async def lifespan(app: Any) -> AsyncIterator[None]:
        started.append("lifespan")
        yield

    async def ask(app: Any) -> int:
        async with AsyncClient(transport=ASGITransport(app), base_url="http://test") as client:
            return (await client.get("/")).status_code

    assert asyncio.run(ask(FastAPI(lifespan=lifespan))) == 404
    assert started == []
