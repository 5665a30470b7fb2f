"""A cache API over exchangeable stores."""

from httpx2 import Client


def test_value_is_computed_once_per_key(client: Client) -> None:
    """A slow function runs once per key, and again for another key."""
    assert client.get("/prices/a1").json() == {"price": 9.5, "calls": 1}
    assert client.get("/prices/a1").json() == {"price": 9.5, "calls": 1}
    assert client.get("/prices/b2").json() == {"price": 9.5, "calls": 2}
