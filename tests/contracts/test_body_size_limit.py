"""A limit on the size of the request body."""

from httpx2 import Client


def test_small_body_passes(client: Client) -> None:
    """A body within the limit reaches the handler."""
    assert client.post("/notes", content=b"x" * 1000).json() == {"size": 1000}


def test_large_body_is_refused(client: Client) -> None:
    """A body over the limit is refused with 400 or 413."""
    assert client.post("/notes", content=b"x" * 1001).status_code in {400, 413}
