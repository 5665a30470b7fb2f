"""Queries inside a JSON column."""

from httpx2 import Client


def test_nested_key_is_filtered_in_the_database(client: Client) -> None:
    """Rows are found by a key two levels deep inside a JSON column."""
    client.put("/products/car", json={"paint": {"color": "red"}})
    client.put("/products/van", json={"paint": {"color": "blue"}})
    client.put("/products/box", json={"size": 3})
    assert client.get("/products?color=red").json() == ["car"]
