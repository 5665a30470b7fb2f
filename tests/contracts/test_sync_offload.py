"""Plain handlers beside the event loop."""

import threading
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from tests.servers import live_client


def test_plain_handlers_run_at_the_same_time(
    framework: str, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two plain `def` handlers that block run at the same time under one ASGI server."""
    meeting = threading.Barrier(2)

    def read_file() -> str:
        meeting.wait(timeout=5)
        return str(threading.get_ident())

    monkeypatch.setattr(sample, "read_file", read_file)
    with live_client(framework, sample) as client, ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda _: client.get("/report").json()["text"], range(2)))
    assert len(set(answers)) == 2
