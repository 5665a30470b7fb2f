"""Requests in flight when the server is told to stop."""

import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from httpx2 import get

from tests.loopback import GUNICORN, TARGETS, await_file, slow_hello_world
from tests.servers import process


def status_after_sigterm(command: str, place: Path) -> int:
    """Send SIGTERM while a slow handler works, and return the status of its answer."""
    folder = slow_hello_world(place)
    with process(command.split(), folder) as (port, server), ThreadPoolExecutor() as pool:
        answer = pool.submit(get, f"http://127.0.0.1:{port}/", timeout=30)
        await_file(folder / "started")
        server.send_signal(signal.SIGTERM)
        return answer.result().status_code


@pytest.mark.server
def test_fastapi_finishes_the_request(place: Path) -> None:
    """Uvicorn lets a slow FastAPI handler answer with 200 after SIGTERM."""
    command = "fastapi run fastapi_app.py --host 127.0.0.1 --port {port}"
    assert status_after_sigterm(command, place) == 200


@pytest.mark.server
def test_flask_finishes_the_request(place: Path) -> None:
    """Gunicorn lets a slow Flask view answer with 200 after SIGTERM."""
    assert status_after_sigterm(f"{GUNICORN} {TARGETS['flask', 'wsgi']}", place) == 200


@pytest.mark.server
def test_django_finishes_the_request(place: Path) -> None:
    """Gunicorn lets a slow Django view answer with 200 after SIGTERM."""
    assert status_after_sigterm(f"{GUNICORN} {TARGETS['django', 'wsgi']}", place) == 200
