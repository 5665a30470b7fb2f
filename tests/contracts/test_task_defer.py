"""Tasks that start later."""

from types import ModuleType

from django.core.management import call_command
from httpx2 import Client


def work(framework: str, sample: ModuleType) -> None:
    """Let a worker look at the queue once."""
    if framework == "django":
        call_command("db_worker", batch=True, interval=0, startup_delay=False, verbosity=0)
    else:
        sample.queue.execute(sample.queue.dequeue())


def test_delayed_task_is_not_due_yet(framework: str, client: Client, sample: ModuleType) -> None:
    """A task delayed by an hour waits for its time: a worker leaves it in the queue."""
    assert client.post("/reminders/ada").status_code == 202
    work(framework, sample)
    assert client.get("/queue").json() == {"due": 0, "later": 1}
