"""When the first event of a stream arrives, with the generator that the documentation shows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import served

Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_sends_the_first_event_at_once(tmp_path: Path, record: Record) -> None:
    """FastAPI on Uvicorn sends the first part of an async generator before the second exists."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        moment = server.first_chunk("stream-async")
    record(moment)
    assert moment == "at once"


@pytest.mark.server
def test_flask_sends_the_first_event_at_once(tmp_path: Path, record: Record) -> None:
    """Flask on a Gunicorn sync worker sends the first part of a generator before the second exists."""
    with served("gunicorn", "flask_app:app", tmp_path) as server:
        moment = server.first_chunk("stream-sync")
    record(moment)
    assert moment == "at once"


@pytest.mark.server
def test_django_sends_the_first_event_at_once(tmp_path: Path, record: Record) -> None:
    """Django under ASGI sends the first part of an async generator before the second exists."""
    with served("uvicorn", "django_app:asgi", tmp_path) as server:
        moment = server.first_chunk("stream-async")
    record(moment)
    assert moment == "at once"
