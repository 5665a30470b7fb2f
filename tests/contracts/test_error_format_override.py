"""Custom error bodies."""

from httpx2 import Client


def test_validation_errors_use_the_own_format(client: Client) -> None:
    """Every validation error is answered with the application's own status and body."""
    answer = client.post("/users", json={"age": "old"})
    assert answer.status_code == 400
    assert answer.json() == {"invalid": ["name", "age"]}
