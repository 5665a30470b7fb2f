"""Output validation."""

from httpx2 import Client


def test_wrong_output_is_not_sent(client: Client) -> None:
    """A handler's result that breaks the output schema becomes a 500 instead of reaching the client."""
    assert client.get("/items/soup").status_code == 500


def test_right_output_is_sent(client: Client) -> None:
    """A handler's result that fits the output schema is sent."""
    assert client.get("/items/tea").json() == {"name": "tea", "price": 2.5}
