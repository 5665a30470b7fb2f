"""Declaring, enqueuing and inspecting tasks."""

from httpx2 import Client


def test_enqueued_task_returns_its_result(client: Client) -> None:
    """A decorated function is enqueued by the handler, and its outcome is read from the handle."""
    assert client.post("/sums/2/3").json() == {"failed": False, "result": 5}
