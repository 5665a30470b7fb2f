"""Documentation switched off."""

from httpx2 import Client


def test_docs_are_gone(client: Client) -> None:
    """With one argument the document and its page answer 404."""
    answers = [client.get("/openapi.json"), client.get("/docs")]
    assert [answer.status_code for answer in answers] == [404, 404]


def test_routes_stay(client: Client) -> None:
    """The routes keep working while their documentation is off."""
    assert client.get("/items").json() == ["tea"]
