"""URLs built from route names."""

from httpx2 import Client


def test_url_is_built_from_the_name(client: Client) -> None:
    """The URL built from a route's name and parameters leads to that route."""
    link = client.get("/").json()["next"]
    assert link == "/users/3"
    assert client.get(link).json() == {"user": 3}
