"""Sums and groups computed by the database."""

from httpx2 import Client


def test_amounts_are_summed_by_region(client: Client) -> None:
    """The amounts are grouped by a column and summed."""
    for region, amount in (("north", 2), ("south", 5), ("north", 3)):
        client.post(f"/sales?region={region}&amount={amount}")
    assert client.get("/totals").json() == {"north": 5, "south": 5}
