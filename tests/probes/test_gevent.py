"""Green threads."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest

from tests.servers import Served, served

GUESTS = 10
OVERRIDDEN = """
import asyncio

import gevent
from flask import Flask

loop = asyncio.new_event_loop()
gevent.spawn(loop.run_forever)


def async_to_sync(self, func):
    def run(*args, **kwargs):
        return asyncio.run_coroutine_threadsafe(func(*args, **kwargs), loop).result()

    return run


Flask.async_to_sync = async_to_sync
from flask_app import app
"""


def _answers(server: Served) -> list[int]:
    def visit(_: int) -> int:
        return httpx2.get(f"{server.url}/await/{GUESTS}", timeout=30).status_code

    with ThreadPoolExecutor(4) as pool:
        return list(pool.map(visit, range(4)))


@pytest.mark.server
def test_flask_holds_all_in_green_threads(tmp_path: Path) -> None:
    """One gevent worker holds ten Flask requests that block, all at the same time."""
    with served("gunicorn with gevent", "flask_app:app", tmp_path) as server:
        assert server.most_at_once("block", GUESTS) == GUESTS


@pytest.mark.server
def test_django_holds_all_in_green_threads(tmp_path: Path) -> None:
    """One gevent worker holds ten Django requests that block, all at the same time."""
    with served("gunicorn with gevent", "django_app:wsgi", tmp_path) as server:
        assert server.most_at_once("block", GUESTS) == GUESTS


@pytest.mark.server
def test_flask_async_views_collide_on_a_gevent_worker(tmp_path: Path) -> None:
    """On a gevent worker an async Flask view fails with 500 while another one is running."""
    with served("gunicorn with gevent", "flask_app:app", tmp_path) as server:
        assert 500 in _answers(server)


@pytest.mark.server
def test_django_async_views_collide_on_a_gevent_worker(tmp_path: Path) -> None:
    """On a gevent worker an async Django view fails with 500 while another one is running."""
    with served("gunicorn with gevent", "django_app:wsgi", tmp_path) as server:
        assert 500 in _answers(server)


@pytest.mark.server
def test_flask_awaits_together_once_async_to_sync_is_overridden(tmp_path: Path) -> None:
    """With `async_to_sync` overridden as Flask documents it, one gevent worker holds ten async views."""
    (tmp_path / "overridden.py").write_text(OVERRIDDEN)
    with served("gunicorn with gevent", "overridden:app", tmp_path) as server:
        assert server.most_at_once("await", GUESTS) == GUESTS


@pytest.mark.server
def test_fastapi_holds_all_behind_an_adapter(tmp_path: Path) -> None:
    """One gevent worker holds ten FastAPI requests that block, behind a2wsgi's adapter."""
    with served("gunicorn with gevent", "fastapi_app:wsgi", tmp_path) as server:
        assert server.most_at_once("block", GUESTS) == GUESTS
