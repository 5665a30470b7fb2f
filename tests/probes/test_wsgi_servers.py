"""WSGI servers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.loopback import GUNICORN, TARGETS, hello_world, status

SERVERS = {
    "Gunicorn": f"{GUNICORN} ",
    "Gunicorn with gevent": f"{GUNICORN} --worker-class gevent ",
    "Waitress": "waitress --listen=127.0.0.1:{port} ",
    "Granian": "granian --interface wsgi --port {port} ",
    "Hypercorn": "hypercorn --bind 127.0.0.1:{port} wsgi:",
}


@pytest.mark.server
def test_servers_that_answer(framework: str, place: Path, record: Callable[[object], None]) -> None:
    """The value lists the WSGI servers under which a hello-world route answers 200."""
    folder, app = hello_world(place), TARGETS[framework, "wsgi"]
    answers = {name: status(line + app, folder) for name, line in SERVERS.items()}
    working = [name for name, code in answers.items() if code == 200]
    assert bool(working) == (framework != "fastapi")
    record(", ".join(working) or "none")
