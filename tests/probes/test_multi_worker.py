"""Several worker processes."""

import time
from pathlib import Path

import psutil
import pytest

from tests.loopback import GUNICORN, TARGETS, hello_world
from tests.servers import process


def workers(command: str, place: Path) -> int:
    """Start a server with two workers and count them, once both had time to start."""
    with process(command.split(), hello_world(place)) as (_, server):
        deadline = time.monotonic() + 10
        while (found := _children(server.pid)) < 2 and time.monotonic() < deadline:
            time.sleep(0.1)
        return found


def _children(pid: int) -> int:
    lines = [" ".join(child.cmdline()) for child in psutil.Process(pid).children()]
    return sum("resource_tracker" not in line for line in lines)


@pytest.mark.server
def test_fastapi_run_starts_workers(place: Path) -> None:
    """The command fastapi run --workers 2 serves one port from two worker processes."""
    command = "fastapi run fastapi_app.py --host 127.0.0.1 --workers 2 --port {port}"
    assert workers(command, place) == 2


@pytest.mark.server
def test_flask_runs_two_gunicorn_workers(place: Path) -> None:
    """Gunicorn serves the Flask application from two worker processes on one port."""
    assert workers(f"{GUNICORN} --workers 2 {TARGETS['flask', 'wsgi']}", place) == 2


@pytest.mark.server
def test_django_runs_two_gunicorn_workers(place: Path) -> None:
    """Gunicorn serves the Django project from two worker processes on one port."""
    assert workers(f"{GUNICORN} --workers 2 {TARGETS['django', 'wsgi']}", place) == 2
