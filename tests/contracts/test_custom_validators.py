"""Custom field validators."""

from httpx2 import Client


def test_own_rule_refuses_a_value(client: Client) -> None:
    """A value that breaks the application's own rule is refused with 422 and the rule's message."""
    answer = client.post("/users", json={"name": "admin"})
    assert answer.status_code == 422
    assert "This name is reserved." in answer.text


def test_own_rule_lets_others_pass(client: Client) -> None:
    """A value that keeps the application's own rule is accepted."""
    assert client.post("/users", json={"name": "Ada"}).json() == {"name": "Ada"}
