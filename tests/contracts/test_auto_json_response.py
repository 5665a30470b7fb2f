"""Plain data as JSON."""

from httpx2 import Client


def test_object_and_list_become_json(client: Client) -> None:
    """A dictionary and a list reach the client as a JSON object and a JSON array."""
    assert client.get("/item").json() == {"name": "tea"}
    assert client.get("/items").json() == [{"name": "tea"}, {"name": "milk"}]
