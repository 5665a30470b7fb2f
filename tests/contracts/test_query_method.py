"""The QUERY method."""

from httpx2 import Client


def test_query_with_a_body_is_routed(client: Client) -> None:
    """A QUERY request with a JSON body reaches its handler, and a GET does not."""
    answer = client.request("QUERY", "/search", json={"text": "tea"})
    assert answer.json() == {"found": "tea"}
    assert client.get("/search").status_code == 405
