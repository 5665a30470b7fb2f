"""Strict types."""

from httpx2 import Client


def test_text_is_no_number(client: Client) -> None:
    """The text "36" is refused with 422 where a strict integer is declared."""
    assert client.post("/users", json={"age": "36"}).status_code == 422


def test_number_passes(client: Client) -> None:
    """A number is accepted where a strict integer is declared."""
    assert client.post("/users", json={"age": 36}).json() == {"age": 36}
