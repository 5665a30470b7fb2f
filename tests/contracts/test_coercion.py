"""Lenient types."""

from httpx2 import Client


def test_text_becomes_number_and_boolean(client: Client) -> None:
    """The text "36" becomes a number and the text "true" a boolean where those are declared."""
    answer = client.post("/users", json={"age": "36", "active": "true"})
    assert answer.json() == {"age": 36, "active": True}


def test_text_that_is_no_number_is_refused(client: Client) -> None:
    """A text that does not look like a number is refused with 400 or 422."""
    answer = client.post("/users", json={"age": "old", "active": True})
    assert answer.status_code in {400, 422}
