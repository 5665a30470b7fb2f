"""The table and the API schema from one definition."""

from httpx2 import Client


def test_row_becomes_json_with_its_id(client: Client) -> None:
    """The answer holds every column of the table, the new primary key included."""
    hero = client.post("/heroes", json={"name": "Ann", "age": 30}).json()
    assert hero == {"id": 1, "name": "Ann", "age": 30}
    assert client.get("/heroes").json() == [hero]


def test_column_type_is_the_input_type(client: Client) -> None:
    """A body whose value does not fit the column's type is refused with 422 and not stored."""
    assert client.post("/heroes", json={"name": "Ann", "age": "old"}).status_code == 422
    assert client.get("/heroes").json() == []
