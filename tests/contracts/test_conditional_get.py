"""Conditional requests."""

from httpx2 import Client


def test_known_version_is_not_sent_again(client: Client) -> None:
    """A client that names the current ETag is answered with 304 and no body."""
    first = client.get("/news")
    again = client.get("/news", headers={"if-none-match": first.headers["etag"]})
    assert (first.status_code, first.json()) == (200, {"version": 3})
    assert (again.status_code, again.content) == (304, b"")
