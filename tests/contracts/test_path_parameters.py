"""Path parameters."""

from httpx2 import Client


def test_segment_becomes_an_integer(client: Client) -> None:
    """A numeric path segment reaches the handler as an integer."""
    assert client.get("/items/7").json() == {"item_id": 7}


def test_text_is_refused(client: Client) -> None:
    """A segment that is no number is refused with 404 or 422 before the handler runs."""
    assert client.get("/items/seven").status_code in {404, 422}
