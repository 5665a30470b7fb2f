"""Signals."""

from httpx2 import Client


def test_receiver_hears_the_signal(client: Client) -> None:
    """A receiver that the handler does not know of runs when the handler sends the signal."""
    assert client.get("/orders/7").json() == {"mails": ["Order 7 is on its way."]}
