"""Blocking requests that one worker holds at the same time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.servers import served

GUESTS = 10
Record = Callable[[object], None]


@pytest.mark.server
def test_fastapi_holds_all_in_its_thread_pool(tmp_path: Path, record: Record) -> None:
    """One Uvicorn worker holds ten FastAPI requests that block, each in a pool thread."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == GUESTS


def test_fastapi_pool_has_forty_threads() -> None:
    """FastAPI's pool for plain `def` handlers has 40 threads unless it is resized."""
    from anyio.to_thread import current_default_thread_limiter
    from fastapi import FastAPI
    from starlette.testclient import TestClient

    app = FastAPI()

    @app.get("/")
    async def limit() -> float:
        return current_default_thread_limiter().total_tokens

    assert TestClient(app).get("/").json() == 40


@pytest.mark.server
def test_flask_holds_one_on_a_sync_worker(tmp_path: Path, record: Record) -> None:
    """One Gunicorn sync worker holds a single Flask request that blocks."""
    with served("gunicorn", "flask_app:app", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == 1


@pytest.mark.server
def test_django_holds_all_under_asgi(tmp_path: Path, record: Record) -> None:
    """One Uvicorn worker holds ten Django requests that block, each in a thread of its own."""
    with served("uvicorn", "django_app:asgi", tmp_path) as server:
        peak = server.most_at_once("block", GUESTS)
    record(peak)
    assert peak == GUESTS


@pytest.mark.server
def test_django_holds_one_under_wsgi(tmp_path: Path) -> None:
    """One Gunicorn sync worker holds a single Django request that blocks."""
    with served("gunicorn", "django_app:wsgi", tmp_path) as server:
        assert server.most_at_once("block", GUESTS) == 1
