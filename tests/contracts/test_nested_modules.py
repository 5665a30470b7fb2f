"""Modules in modules."""

from httpx2 import Client


def test_prefixes_add_up(client: Client) -> None:
    """A route of a module inside a module answers under both prefixes."""
    assert client.get("/shop/orders/7").json() == {"order": 7}
