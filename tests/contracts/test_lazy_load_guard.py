"""Hidden queries that fail."""

from httpx2 import Client


def test_forgotten_eager_load_fails(client: Client) -> None:
    """A list that forgets to load the related rows fails instead of sending a query for each of them."""
    assert client.post("/books?title=T&author=A").status_code == 201
    assert client.get("/books?eager=true").json() == {"T": "A"}
    assert client.get("/books?eager=false").status_code == 500
