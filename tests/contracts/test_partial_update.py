"""Partial updates."""

from httpx2 import Client


def test_only_sent_fields_change(client: Client) -> None:
    """A PATCH with one field changes that field and leaves the others as they were."""
    answer = client.patch("/items/1", json={"price": 3.0})
    assert answer.json() == {"name": "tea", "price": 3.0}


def test_sent_fields_are_validated(client: Client) -> None:
    """A PATCH with a wrong type is refused with 400 or 422."""
    assert client.patch("/items/1", json={"price": "dear"}).status_code in {400, 422}
