"""Queues other than Celery."""

from types import ModuleType

from httpx2 import Client


def test_task_waits_in_the_queue_file(client: Client, sample: ModuleType) -> None:
    """A Huey task waits in a SQLite file until a consumer takes it, then its result is stored."""
    task = client.post("/sums/2/3").json()["id"]
    assert client.get(f"/sums/{task}").json() == {"result": None}
    sample.queue.execute(sample.queue.dequeue())
    assert client.get(f"/sums/{task}").json() == {"result": 5}
