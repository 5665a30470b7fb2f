"""Hooks around every request."""

from httpx2 import Client


def test_hooks_run_in_order(client: Client) -> None:
    """Code runs before the handler, after it and at the end of every request, in this order."""
    assert client.get("/log").json() == {"log": ["before"]}
    second = client.get("/log").json()["log"]
    assert second == ["before", "after", "teardown", "before"]
