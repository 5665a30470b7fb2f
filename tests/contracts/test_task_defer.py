"""Tasks that start later."""

from types import ModuleType

from httpx2 import Client


def test_delayed_task_is_not_due_yet(client: Client, sample: ModuleType) -> None:
    """A task delayed by an hour is stored in the schedule of the queue, not run."""
    assert client.post("/reminders/ada").status_code == 202
    sample.queue.execute(sample.queue.dequeue())
    assert client.get("/queue").json() == {"due": 0, "later": 1}
