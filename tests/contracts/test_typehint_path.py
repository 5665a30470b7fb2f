"""A type hint that converts a path segment."""

from httpx2 import Client


def test_hint_converts(client: Client) -> None:
    """A segment that only a type hint calls an integer can be counted on by the handler."""
    assert client.get("/items/7").json() == {"next": 8}


def test_hint_refuses(client: Client) -> None:
    """A segment that is no integer is refused with 400 or 422."""
    assert client.get("/items/seven").status_code in {400, 422}
