"""Clean-up on an orderly stop."""

import signal
from pathlib import Path

import pytest
from httpx2 import get

from tests.loopback import GUNICORN, TARGETS
from tests.servers import process

SERVERS = {"fastapi": "uvicorn --port {port}", "flask": GUNICORN, "django": GUNICORN}


@pytest.mark.server
def test_clean_up_runs_on_sigterm(framework: str, place: Path) -> None:
    """A server that gets SIGTERM runs the application's clean-up code before it ends."""
    command = [*SERVERS[framework].split(), TARGETS[framework, "wsgi"]]
    with process(command, place) as (port, server):
        assert get(f"http://127.0.0.1:{port}/").status_code == 200
        server.send_signal(signal.SIGTERM)
        server.wait(20)
    assert (place / "closed.txt").read_text() == "closed"
