"""Memory of one worker that has answered."""

from collections.abc import Callable
from pathlib import Path

import psutil
from httpx2 import get

from tests.loopback import GUNICORN, TARGETS, hello_world
from tests.servers import process

SERVERS = {"fastapi": "uvicorn --port {port}", "flask": GUNICORN, "django": GUNICORN}
BOUND = 64  # MiB; the exact size differs from one build of Python to the next


def test_a_worker_stays_under_the_bound(
    framework: str, place: Path, record: Callable[[object], None]
) -> None:
    """After twenty requests one worker of a hello world holds less resident memory than the value."""
    command = [*SERVERS[framework].split(), TARGETS[framework, "wsgi"]]
    with process(command, hello_world(place)) as (port, server):
        for _ in range(20):
            assert get(f"http://127.0.0.1:{port}/").status_code == 200
        family = [psutil.Process(server.pid), *psutil.Process(server.pid).children()]
        largest = max(one.memory_info().rss for one in family)
    assert 8 < largest / 2**20 < BOUND
    record(BOUND)
