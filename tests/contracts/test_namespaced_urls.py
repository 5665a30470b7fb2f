"""Route names per module."""

from httpx2 import Client


def test_same_name_in_two_modules(client: Client) -> None:
    """Two modules both name a route index, and each name leads to its own URL."""
    links = client.get("/").json()["links"]
    assert links == ["/shop/start", "/blog/start"]
    assert [client.get(link).json()["page"] for link in links] == ["shop", "blog"]
