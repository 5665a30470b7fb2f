"""Blocking requests that one WSGI worker with threads holds at the same time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import served

GUESTS = 10
Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_needs_an_adapter_on_wsgi_threads(tmp_path: Path, record: Record) -> None:
    """One Gunicorn worker with threads holds ten FastAPI requests, behind a2wsgi's adapter."""
    with served("gunicorn with threads", "fastapi_app:wsgi", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_flask_holds_all_with_threads(tmp_path: Path, record: Record) -> None:
    """One Gunicorn worker with threads holds ten Flask requests that block, all at the same time."""
    with served("gunicorn with threads", "flask_app:app", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_django_holds_all_with_threads(tmp_path: Path, record: Record) -> None:
    """One Gunicorn worker with threads holds ten Django requests that block, all at the same time."""
    with served("gunicorn with threads", "django_app:wsgi", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == GUESTS
