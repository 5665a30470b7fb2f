"""One handler per method."""

from httpx2 import Client


def test_method_decides(client: Client) -> None:
    """GET and POST on one URL get different answers, and DELETE is refused with 405."""
    assert client.get("/items").json() == {"items": []}
    assert client.post("/items").status_code == 201
    assert client.delete("/items").status_code == 405
