"""Response compression."""

from httpx2 import Client


def test_body_is_compressed_on_request(client: Client) -> None:
    """A client that accepts gzip gets a compressed body with the same content."""
    response = client.get("/numbers", headers={"accept-encoding": "gzip"})
    assert response.headers["content-encoding"] == "gzip"
    assert int(response.headers["content-length"]) < 3000
    assert len(response.json()["numbers"]) == 1000


def test_body_is_plain_without_the_request(client: Client) -> None:
    """A client that accepts no compression gets the body as it is."""
    response = client.get("/numbers", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in response.headers
