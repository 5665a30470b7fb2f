"""Celery as the task queue."""

import time
from importlib import import_module
from types import ModuleType
from typing import Any

from celery.contrib.testing.worker import start_worker
from httpx2 import Client


def queue_of(sample: ModuleType) -> Any:
    """Find the Celery app of a sample: beside its web app, or in django_app.celery."""
    place = sample if hasattr(sample, "queue") else import_module("django_app.celery")
    return place.queue


def test_worker_computes_the_result(client: Client, sample: ModuleType) -> None:
    """A task sent by the web process is run by a Celery worker, and its result is read by id."""
    task = client.post("/sums/2/3").json()["id"]
    assert client.get(f"/sums/{task}").json() == {"state": "PENDING", "result": None}
    with start_worker(queue_of(sample), pool="solo", perform_ping_check=False):
        deadline = time.monotonic() + 20
        while (answer := client.get(f"/sums/{task}").json())["state"] == "PENDING":
            assert time.monotonic() < deadline
            time.sleep(0.02)
    assert answer == {"state": "SUCCESS", "result": 5}
