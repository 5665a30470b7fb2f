"""Classes as views."""

from httpx2 import Client


def test_methods_of_the_class_answer(client: Client) -> None:
    """GET and POST reach the methods of the class, and DELETE is refused with 405."""
    assert client.get("/items").json() == {"items": []}
    assert client.post("/items").status_code == 201
    assert client.delete("/items").status_code == 405
