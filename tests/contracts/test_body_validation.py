"""Request body validation."""

from httpx2 import Client


def test_valid_body_reaches_the_handler(client: Client) -> None:
    """A body that fits the schema reaches the handler as declared."""
    user = {"name": "Ada", "age": 36}
    assert client.post("/users", json=user).json() == user


def test_wrong_type_is_refused(client: Client) -> None:
    """A body with a wrong type is refused with 400 or 422 and the answer names the field."""
    answer = client.post("/users", json={"name": "Ada", "age": "old"})
    assert answer.status_code in {400, 422}
    assert "age" in answer.text


def test_malformed_json_is_refused(client: Client) -> None:
    """A body that is no JSON is refused with 400 or 422."""
    headers = {"content-type": "application/json"}
    answer = client.post("/users", content="{", headers=headers)
    assert answer.status_code in {400, 422}
