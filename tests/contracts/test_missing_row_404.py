"""A row that does not exist."""

from httpx2 import Client


def test_missing_row_is_404(client: Client) -> None:
    """An id without a row answers 404, an id with a row answers 200."""
    made = client.post("/heroes?name=Ann").json()["id"]
    assert client.get(f"/heroes/{made}").json() == {"name": "Ann"}
    assert client.get(f"/heroes/{made + 1}").status_code == 404
