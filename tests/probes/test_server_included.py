"""A production server in the installation."""

from pathlib import Path

import pytest

from tests.footprint import documented
from tests.loopback import hello_world, status


@pytest.mark.server
def test_fastapi_run_serves_with_uvicorn(place: Path) -> None:
    """The documented install brings Uvicorn, and fastapi run answers with status 200."""
    assert "uvicorn" in documented("fastapi")
    command = "fastapi run fastapi_app.py --host 127.0.0.1 --port {port}"
    assert status(command, hello_world(place)) == 200
