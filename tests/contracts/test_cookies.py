"""Cookies."""

from httpx2 import Client


def test_cookie_makes_the_round_trip(client: Client) -> None:
    """A cookie set by one response is read back from the next request."""
    assert [client.get("/visits").json()["visits"] for _ in range(3)] == [1, 2, 3]


def test_flags_are_sent(client: Client) -> None:
    """The cookie carries the lifetime and the HttpOnly flag that the handler named."""
    header = client.get("/visits").headers["set-cookie"].lower()
    assert "max-age=3600" in header
    assert "httponly" in header
