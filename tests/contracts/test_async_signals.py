"""Signals that await their receivers."""

from httpx2 import Client


def test_receiver_is_awaited(client: Client) -> None:
    """A signal sent with await collects the answer of a coroutine receiver."""
    assert client.post("/orders/7/pay").json() == {"done": ["stock reserved for 7"]}
