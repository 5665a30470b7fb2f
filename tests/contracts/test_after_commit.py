"""Work that waits for the commit."""

from httpx2 import Client


def test_hook_runs_after_a_commit_only(client: Client) -> None:
    """A function that was registered inside a transaction runs after its commit and not after a rollback."""
    assert client.post("/heroes/bob?fail=1").status_code == 400
    assert client.post("/heroes/ann").status_code == 201
    assert client.get("/mails").json() == ["ann"]
