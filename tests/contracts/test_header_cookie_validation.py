"""Header and cookie validation."""

from httpx2 import Client


def test_header_and_cookie_are_typed(client: Client) -> None:
    """A declared header arrives as an integer and a declared cookie as text."""
    headers = {"x-tenant": "7", "cookie": "theme=dark"}
    answer = client.get("/tenant", headers=headers)
    assert answer.json() == {"tenant": 7, "theme": "dark"}


def test_missing_header_or_cookie_is_refused(client: Client) -> None:
    """A request without the declared header, or without the cookie, is refused with 422."""
    no_header = client.get("/tenant", headers={"cookie": "theme=dark"})
    no_cookie = client.get("/tenant", headers={"x-tenant": "7"})
    assert (no_header.status_code, no_cookie.status_code) == (422, 422)
