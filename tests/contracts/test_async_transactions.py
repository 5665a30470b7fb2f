"""Transactions in coroutines."""

from httpx2 import Client


def test_failed_block_is_rolled_back(client: Client) -> None:
    """When the second awaited insert of a block fails, the first is rolled back."""
    assert client.post("/heroes", json=["Zoe", "Ann"]).status_code == 201
    assert client.post("/heroes", json=["Bob", "Ann"]).status_code == 409
    assert client.get("/heroes").json() == ["Ann", "Zoe"]
