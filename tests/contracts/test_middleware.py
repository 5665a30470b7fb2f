"""Middleware."""

from httpx2 import Client


def test_every_response_passes_through(client: Client) -> None:
    """The header that the middleware adds is on a page and on a 404 alike."""
    headers = {"x-request-id": "r7"}
    answers = [client.get(path, headers=headers) for path in ("/", "/nowhere")]
    assert [answer.status_code for answer in answers] == [200, 404]
    assert [answer.headers["x-request-id"] for answer in answers] == ["r7", "r7"]
