"""Serializers from database models."""

from httpx2 import Client


def test_body_becomes_a_row(client: Client) -> None:
    """A body that fits the model's schema becomes a row and comes back with its key."""
    answer = client.post("/authors", json={"name": "Ada"})
    assert answer.status_code == 201
    assert answer.json() == {"id": 1, "name": "Ada"}


def test_missing_column_is_refused(client: Client) -> None:
    """A body without a column that the model requires is refused with 400 or 422."""
    assert client.post("/authors", json={}).status_code in {400, 422}
