"""Form fields."""

from httpx2 import Client

FIELDS = {"name": "Ada", "topic": ["tea", "milk"]}


def test_urlencoded_fields_arrive(client: Client) -> None:
    """A URL-encoded form reaches the handler, repeated fields as a list."""
    answer = client.post("/contact", data=FIELDS).json()
    assert answer == {"name": "Ada", "topics": ["tea", "milk"]}


def test_multipart_fields_arrive(client: Client) -> None:
    """A multipart form reaches the same handler in the same way."""
    parts = [("name", (None, "Ada")), ("topic", (None, "tea")), ("topic", (None, "milk"))]
    answer = client.post("/contact", files=parts).json()
    assert answer == {"name": "Ada", "topics": ["tea", "milk"]}
