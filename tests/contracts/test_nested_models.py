"""Nested bodies."""

from httpx2 import Client


def test_list_of_objects_is_accepted(client: Client) -> None:
    """A body with a list of objects comes back as it was sent."""
    lines = [{"product": "tea", "quantity": 2}, {"product": "milk", "quantity": 1}]
    order = {"customer": "Ada", "lines": lines}
    assert client.post("/orders", json=order).json() == order


def test_error_inside_the_list_is_refused(client: Client) -> None:
    """A wrong type inside the second object of a list is refused, and the answer names the inner field."""
    lines = [{"product": "tea", "quantity": 2}, {"product": "milk", "quantity": "x"}]
    answer = client.post("/orders", json={"customer": "Ada", "lines": lines})
    assert answer.status_code in {400, 422}
    assert "quantity" in answer.text
