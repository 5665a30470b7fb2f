"""Awaited queries."""

from httpx2 import Client


def test_awaited_queries_store_and_list(client: Client) -> None:
    """Coroutine handlers await an insert and a query on several requests in a row."""
    assert client.post("/heroes?name=Zoe").status_code == 201
    assert client.post("/heroes?name=Ann").status_code == 201
    assert client.get("/heroes").json() == ["Ann", "Zoe"]
