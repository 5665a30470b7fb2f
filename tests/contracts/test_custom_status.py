"""Status and headers of a response."""

from httpx2 import Client


def test_status_and_header_are_sent(client: Client) -> None:
    """The status and the header that the handler chose reach the client with the body."""
    response = client.get("/report")
    assert (response.status_code, response.json()) == (202, {"state": "pending"})
    assert response.headers["retry-after"] == "5"
