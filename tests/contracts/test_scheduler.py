"""Periodic jobs."""

import time

from httpx2 import Client


def test_job_runs_by_the_clock(client: Client) -> None:
    """A job with an hourly interval starts without a request and stays scheduled."""
    deadline = time.monotonic() + 5
    while (answer := client.get("/jobs").json())["runs"] == 0:
        assert time.monotonic() < deadline
        time.sleep(0.02)
    assert answer == {"runs": 1, "triggers": ["interval[1:00:00]"]}
