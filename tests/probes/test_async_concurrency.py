"""Awaiting requests that one worker holds at the same time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import served

GUESTS = 10
Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_holds_all_on_uvicorn(tmp_path: Path, record: Record) -> None:
    """One Uvicorn worker holds ten FastAPI requests that await, all at the same time."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        peak = server.most_at_once("await", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_flask_holds_one_on_a_sync_worker(tmp_path: Path, record: Record) -> None:
    """One Gunicorn sync worker holds a single Flask request, although its view awaits."""
    with served("gunicorn", "flask_app:app", tmp_path) as server:
        peak = server.most_at_once("await", GUESTS)
    record(peak)
    assert peak == 1


@pytest.mark.server
def test_flask_holds_one_behind_an_asgi_adapter(tmp_path: Path) -> None:
    """On Uvicorn behind `WsgiToAsgi` one worker still holds a single Flask request."""
    with served("uvicorn", "flask_app:asgi", tmp_path) as server:
        assert server.most_at_once("await", GUESTS) == 1


@pytest.mark.server
def test_django_holds_all_under_asgi(tmp_path: Path, record: Record) -> None:
    """One Uvicorn worker holds ten Django requests that await, all at the same time."""
    with served("uvicorn", "django_app:asgi", tmp_path) as server:
        peak = server.most_at_once("await", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_django_holds_one_under_wsgi(tmp_path: Path) -> None:
    """One Gunicorn sync worker holds a single Django request, although its view awaits."""
    with served("gunicorn", "django_app:wsgi", tmp_path) as server:
        assert server.most_at_once("await", GUESTS) == 1
