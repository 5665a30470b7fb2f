"""Output filtering."""

from httpx2 import Client


def test_undeclared_field_is_dropped(client: Client) -> None:
    """A field that the output schema does not declare never leaves the server."""
    assert client.get("/users/1").json() == {"name": "Ada"}
