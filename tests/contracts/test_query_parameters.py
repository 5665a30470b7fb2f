"""Query parameters."""

from httpx2 import Client


def test_values_reach_the_handler(client: Client) -> None:
    """A query value reaches the handler, a number as a number and a repeated name as a list."""
    answer = client.get("/items?q=tea&limit=5&tag=a&tag=b").json()
    assert answer == {"q": "tea", "limit": 5, "tags": ["a", "b"]}


def test_defaults_fill_the_gaps(client: Client) -> None:
    """A missing query value is replaced by the default."""
    assert client.get("/items").json() == {"q": "", "limit": 10, "tags": []}
