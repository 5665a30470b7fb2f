"""Partitioned cookies."""

from httpx2 import Client


def test_session_cookie_is_partitioned(client: Client) -> None:
    """The session cookie carries the Partitioned, Secure and SameSite=None attributes."""
    header = client.get("/visits").headers["set-cookie"].lower()
    assert {"partitioned", "secure", "samesite=none"} <= set(header.replace(" ", "").split(";"))
