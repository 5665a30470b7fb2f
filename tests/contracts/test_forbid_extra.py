"""Unknown fields."""

from httpx2 import Client


def test_unknown_field_is_refused(client: Client) -> None:
    """A body with a field that the schema does not know is refused with 422."""
    answer = client.post("/users", json={"name": "Ada", "is_admin": True})
    assert answer.status_code == 422
    assert "is_admin" in answer.text


def test_known_fields_pass(client: Client) -> None:
    """A body with only known fields is accepted."""
    assert client.post("/users", json={"name": "Ada"}).json() == {"name": "Ada"}
