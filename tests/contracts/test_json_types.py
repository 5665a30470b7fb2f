"""Dates, UUIDs and decimals in JSON."""

from httpx2 import Client

ID = "00000000-0000-0000-0000-000000000007"


def test_rich_types_are_encoded(client: Client) -> None:
    """A UUID, a datetime and a Decimal are encoded without a converter of your own."""
    order = client.get("/order").json()
    assert order["id"] == ID
    assert "2026" in order["placed"]
    assert float(order["total"]) == 19.9
