"""When the first part arrives if the generator is not of the server's own kind."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from flask import Flask, Response

from tests.servers import served

Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_takes_a_plain_generator(tmp_path: Path, record: Record) -> None:
    """FastAPI on Uvicorn sends the first part of a plain generator before the second exists."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        moment = server.first_chunk("stream-sync")
    record(moment)
    assert moment == "at once"


def test_flask_fails_on_an_async_generator(record: Record) -> None:
    """Flask takes an async generator as a body and fails when the server starts to send it."""

    async def parts() -> AsyncIterator[str]:
        yield "first"

    app = Flask(__name__)
    app.add_url_rule("/", view_func=lambda: Response(parts()))
    with pytest.raises(TypeError, match="not iterable"):
        app.test_client().get("/")
    record("fails")


@pytest.mark.server
def test_django_buffers_a_plain_generator_under_asgi(tmp_path: Path, record: Record) -> None:
    """Django under ASGI sends nothing of a plain generator before that has ended."""
    with served("uvicorn", "django_app:asgi", tmp_path) as server:
        moment = server.first_chunk("stream-sync")
    record(moment)
    assert moment == "at the end"


@pytest.mark.server
def test_django_buffers_an_async_generator_under_wsgi(tmp_path: Path) -> None:
    """Django under WSGI sends nothing of an async generator before that has ended."""
    with served("gunicorn", "django_app:wsgi", tmp_path) as server:
        assert server.first_chunk("stream-async") == "at the end"
