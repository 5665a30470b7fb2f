"""Insert or update."""

from httpx2 import Client


def test_second_save_updates_the_same_row(client: Client) -> None:
    """Saving a unique key twice leaves one row with the same primary key and the newer value."""
    client.put("/stock/tea?quantity=3")
    first = client.get("/stock/tea").json()
    client.put("/stock/milk?quantity=1")
    assert client.put("/stock/tea?quantity=8").status_code == 204
    assert client.get("/stock/tea").json() == {"id": first["id"], "quantity": 8}
