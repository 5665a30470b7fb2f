"""A guard on one view."""

from httpx2 import Client


def test_a_known_user_passes(client: Client) -> None:
    """The guarded view answers a known user and knows the name."""
    answer = client.get("/orders", headers={"X-Forwarded-User": "ada"})
    assert answer.json() == {"orders_of": "ada"}


def test_an_anonymous_visitor_is_turned_away(client: Client) -> None:
    """The guarded view turns an anonymous visitor away with 401 or to the login page; others stay open."""
    assert client.get("/orders").status_code in {302, 401}
    assert client.get("/").json() == {"page": "home"}
