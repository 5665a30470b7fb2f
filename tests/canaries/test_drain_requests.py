"""Requests in flight when the server is told to stop."""

import signal
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from httpx2 import HTTPError, get

from tests.loopback import await_file, slow_hello_world
from tests.servers import process


@pytest.mark.server
def test_flask_run_drops_the_request(place: Path) -> None:
    """The development server of Flask drops a slow request when it gets SIGTERM."""
    folder = slow_hello_world(place)
    command = ["flask", "--app", "flask_app", "run", "--port", "{port}"]
    with process(command, folder) as (port, server), ThreadPoolExecutor() as pool:
        answer = pool.submit(get, f"http://127.0.0.1:{port}/", timeout=30)
        await_file(folder / "started")
        server.send_signal(signal.SIGTERM)
        with pytest.raises(HTTPError):
            answer.result()


@pytest.mark.server
def test_django_runserver_drops_the_request(place: Path) -> None:
    """The development server of Django drops a slow request when it gets SIGTERM."""
    folder = slow_hello_world(place)
    command = [
        "django",
        "runserver",
        "--settings=django_app.settings",
        "--pythonpath=.",
        "--noreload",
        "{port}",
    ]
    with process(command, folder) as (port, server), ThreadPoolExecutor() as pool:
        answer = pool.submit(get, f"http://127.0.0.1:{port}/", timeout=30)
        await_file(folder / "started")
        server.send_signal(signal.SIGTERM)
        with pytest.raises(HTTPError):
            answer.result()
