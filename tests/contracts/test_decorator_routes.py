"""Routes declared by decorators."""

from httpx2 import Client


def test_decorated_handler_answers(client: Client) -> None:
    """A handler answers at the URL that its decorator names."""
    assert client.get("/items/tea").json() == {"name": "tea"}
