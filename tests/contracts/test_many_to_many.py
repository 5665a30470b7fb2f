"""Rows that belong to many others."""

from httpx2 import Client


def test_row_belongs_to_two_others(client: Client) -> None:
    """A row is linked to two others through a join table and listed under both."""
    for path in ("red/heroes/ann", "red/heroes/bob", "blue/heroes/ann"):
        assert client.put(f"/teams/{path}").status_code == 204
    assert client.get("/teams/red/heroes").json() == ["ann", "bob"]
    assert client.get("/teams/blue/heroes").json() == ["ann"]
