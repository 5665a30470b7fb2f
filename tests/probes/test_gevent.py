"""Green threads."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest

from tests.servers import Served, served

GUESTS = 10


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
