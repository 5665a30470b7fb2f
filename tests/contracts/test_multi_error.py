"""All errors in one answer."""

from httpx2 import Client


def test_every_wrong_field_is_listed(client: Client) -> None:
    """One 422 answer names all three wrong fields of a body."""
    answer = client.post("/users", json={"age": "old"})
    assert answer.status_code == 422
    assert all(field in answer.text for field in ("name", "age", "country"))


def test_right_fields_are_not_listed(client: Client) -> None:
    """A field that is right does not appear among the errors."""
    answer = client.post("/users", json={"name": "Ada", "age": "x", "country": "GB"})
    assert "age" in answer.text
    assert "country" not in answer.text
