"""Jobs that outlive the web process."""

import os
import signal
import time
from pathlib import Path

import httpx2
import pytest

from tests.servers import served


@pytest.mark.server
def test_fastapi_loses_background_work_with_its_process(tmp_path: Path) -> None:
    """`BackgroundTasks` that FastAPI has accepted are lost when the process is killed."""
    with served("uvicorn", "fastapi_app:app", tmp_path) as server:
        assert httpx2.get(f"{server.url}/background").json() == "accepted"
        while not (tmp_path / "started").exists():
            time.sleep(0.02)
        os.killpg(server.pid, signal.SIGKILL)
    with served("uvicorn", "fastapi_app:app", tmp_path):
        assert not (tmp_path / "finished").exists()
