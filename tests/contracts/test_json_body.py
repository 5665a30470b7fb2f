"""JSON request bodies."""

from httpx2 import Client


def test_body_reaches_the_handler(client: Client) -> None:
    """The fields of a JSON body reach the handler."""
    item = {"name": "tea", "price": 2.5}
    assert client.post("/items", json=item).json() == item


def test_get_is_refused(client: Client) -> None:
    """A GET on the route that takes the body is refused with 405."""
    assert client.get("/items").status_code == 405
