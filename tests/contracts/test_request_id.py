"""An id that follows a request."""

from httpx2 import Client


def test_given_id_is_kept(client: Client) -> None:
    """The id of the caller reaches the handler and returns in the response."""
    response = client.get("/", headers={"x-request-id": "abc"})
    assert response.json() == {"request_id": "abc"}
    assert response.headers["x-request-id"] == "abc"


def test_missing_id_is_made(client: Client) -> None:
    """A request without an id gets a new one each time."""
    first, second = (client.get("/").headers["x-request-id"] for _ in range(2))
    assert len(first) == 32
    assert first != second
