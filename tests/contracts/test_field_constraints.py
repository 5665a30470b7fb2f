"""Limits on fields."""

from httpx2 import Client


def test_each_limit_is_enforced(client: Client) -> None:
    """One answer refuses a text too long, a number too small and a code of the wrong shape."""
    body = {"name": "x" * 21, "price": -1, "code": "abc"}
    answer = client.post("/products", json=body)
    assert answer.status_code == 422
    assert all(field in answer.text for field in body)


def test_values_at_the_limits_pass(client: Client) -> None:
    """Values exactly at the limits are accepted."""
    body = {"name": "x" * 20, "price": 0.0, "code": "TEA"}
    assert client.post("/products", json=body).json() == body
