"""Requests held together when an async view blocks by mistake."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import served

GUESTS = 10
Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_stands_still(tmp_path: Path, record: Record) -> None:
    """A blocking call inside an `async def` handler of FastAPI stops every other request."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        peak = server.most_at_once("block-in-async", GUESTS)
    record(peak)
    assert peak == 1


@pytest.mark.server
def test_flask_goes_on_with_threads(tmp_path: Path, record: Record) -> None:
    """A blocking call inside an async Flask view stops its own server thread only."""
    with served("gunicorn with threads", "flask_app:app", tmp_path) as server:
        peak = server.most_at_once("block-in-async", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_django_stands_still_under_asgi(tmp_path: Path, record: Record) -> None:
    """A blocking call inside an async Django view stops every other request under ASGI."""
    with served("uvicorn", "django_app:asgi", tmp_path) as server:
        peak = server.most_at_once("block-in-async", GUESTS)
    record(peak)
    assert peak == 1


@pytest.mark.server
def test_django_goes_on_with_threads_under_wsgi(tmp_path: Path) -> None:
    """Under Gunicorn with threads a blocking call in an async Django view stops its own thread only."""
    with served("gunicorn with threads", "django_app:wsgi", tmp_path) as server:
        assert server.most_at_once("block-in-async", GUESTS) == GUESTS
