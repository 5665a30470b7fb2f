"""Caching a part of a template."""

from httpx2 import Client


def test_fragment_is_rendered_once(client: Client) -> None:
    """The cached block is rendered once while the rest of the page follows each request."""
    first, second = (client.get(f"/shop/{name}").text for name in ("ada", "bob"))
    assert "Hello ada" in first
    assert "Hello bob" in second
    assert "Query 1" in first
    assert "Query 1" in second
