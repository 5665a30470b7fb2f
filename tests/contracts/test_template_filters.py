"""Template filters of one's own."""

from httpx2 import Client


def test_filter_formats_the_value(client: Client) -> None:
    """A filter written in Python formats the value that the template pipes into it."""
    assert "<p>19.99 EUR</p>" in client.get("/price/1999").text
