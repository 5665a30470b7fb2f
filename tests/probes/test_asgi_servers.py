"""ASGI servers."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.loopback import GUNICORN, TARGETS, hello_world, status

SERVERS = {
    "Uvicorn": "uvicorn --port {port} ",
    "Hypercorn": "hypercorn --bind 127.0.0.1:{port} asgi:",
    "Granian": "granian --interface asgi --port {port} ",
    "Daphne": "daphne --port {port} ",
    "Gunicorn": f"{GUNICORN} --worker-class asgi ",
}


@pytest.mark.server
def test_servers_that_answer(framework: str, place: Path, record: Callable[[object], None]) -> None:
    """The value lists the ASGI servers under which a hello-world route answers 200."""
    folder, app = hello_world(place), TARGETS[framework, "asgi"]
    answers = {name: status(line + app, folder) for name, line in SERVERS.items()}
    working = [name for name, code in answers.items() if code == 200]
    assert bool(working) == (framework != "flask")
    record(", ".join(working) or "none")
