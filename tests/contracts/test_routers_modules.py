"""Routes in modules."""

from httpx2 import Client


def test_module_is_served_under_its_prefix(client: Client) -> None:
    """A route of a module answers under the prefix that the app gave the module."""
    assert client.get("/shop/items").json() == {"items": ["tea"]}
    assert client.get("/items").status_code == 404
