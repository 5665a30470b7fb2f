"""Whether handed-over work starts before or after the answer."""

import asyncio
from collections.abc import Callable
from typing import Any

SCOPE = {"type": "http", "method": "GET", "path": "/", "headers": [], "query_string": b""}


def timing(order: list[str]) -> str:
    """Say on which side of the response the work is."""
    return "before the response" if order[0] == "work" else "after the response"


def test_fastapi_timing(record: Callable[[object], None]) -> None:
    """A FastAPI background task starts once the whole response has been sent."""
    from fastapi import BackgroundTasks, FastAPI

    app: Any = FastAPI()
    order: list[str] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        order.append(message["type"])

    def start(background: BackgroundTasks) -> None:
        background.add_task(order.append, "work")

    app.get("/")(start)
    asyncio.run(app(SCOPE, receive, send))
    assert order == ["http.response.start", "http.response.body", "work"]
    record(timing(order))


def test_flask_timing(record: Callable[[object], None]) -> None:
    """A function registered with call_on_close runs after the server has read the body."""
    from flask import Flask, Response

    app: Any = Flask("timing")
    order: list[str] = []

    def start() -> Response:
        response = Response("body")
        response.call_on_close(lambda: order.append("work"))
        return response

    app.get("/")(start)
    body = app.test_client().get("/", buffered=False).response
    order.extend(part.decode() for part in body)
    body.close()
    assert order == ["body", "work"]
    record(timing(order))


def test_django_timing(django_ready: None, record: Callable[[object], None]) -> None:
    """With the default backend, enqueue runs a Django task before the response is there."""
    from django.core.management import call_command
    from django.tasks import task
    from django.tasks.signals import task_finished

    order: list[str] = []

    def note(**kwargs: Any) -> None:
        order.append("work")

    task_finished.connect(note)
    task(call_command).enqueue("check")
    order.append("response")
    assert order == ["work", "response"]
    record(timing(order))
