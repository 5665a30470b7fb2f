"""Two frameworks in one process."""

from httpx2 import Client


def test_api_answers(client: Client) -> None:
    """The API route is answered by the application that hosts it."""
    assert client.get("/api/hello").json() == {"path": "/api/hello", "from": "api"}


def test_django_answers_under_its_prefix(client: Client) -> None:
    """The same process hands /shop to Django, which sees its full path."""
    assert client.get("/shop/hello").json() == {"path": "/shop/hello", "from": "django"}
