"""Database rows as objects."""

from httpx2 import Client


def test_row_is_stored_and_found(client: Client) -> None:
    """A stored row is found again by a filter on one of its columns."""
    client.post("/heroes", json={"name": "Zoe", "age": 40})
    assert client.post("/heroes", json={"name": "Ann", "age": 30}).status_code == 201
    client.post("/heroes", json={"name": "Kid", "age": 9})
    expected = [{"name": "Ann", "age": 30}, {"name": "Zoe", "age": 40}]
    assert client.get("/heroes?min_age=30").json() == expected
