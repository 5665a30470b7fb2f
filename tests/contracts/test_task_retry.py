"""Automatic retries of a failed task."""

import time

from httpx2 import Client


def test_failed_task_runs_again(client: Client) -> None:
    """A task that fails twice with a declared error is run a third time by the queue itself."""
    assert client.post("/rates").status_code == 202
    deadline = time.monotonic() + 5
    while client.get("/attempts").json() != {"attempts": 3}:
        assert time.monotonic() < deadline
        time.sleep(0.02)
