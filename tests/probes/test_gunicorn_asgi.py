"""Gunicorn's own ASGI worker."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.loopback import GUNICORN, TARGETS, hello_world, status


@pytest.mark.server
def test_status_under_the_asgi_worker(framework: str, place: Path, record: Callable[[object], None]) -> None:
    """The value is the status of a hello-world route under gunicorn --worker-class asgi."""
    folder, app = hello_world(place), TARGETS[framework, "asgi"]
    code = status(f"{GUNICORN} --worker-class asgi {app}", folder)
    assert code in {200, 500}
    record(code)
