"""Framing by other sites."""

from httpx2 import Client


def test_framing_is_refused(client: Client) -> None:
    """Every answer, an error page too, forbids other sites to show it in a frame."""
    answers = [client.get("/"), client.get("/missing")]
    assert [answer.status_code for answer in answers] == [200, 404]
    assert [answer.headers["X-Frame-Options"] for answer in answers] == ["DENY", "DENY"]
