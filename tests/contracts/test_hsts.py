"""Strict-Transport-Security."""

from httpx2 import Client

HEADER = "Strict-Transport-Security"


def test_https_answers_announce_a_year(client: Client) -> None:
    """An https answer tells the browser to use https for a year, subdomains included."""
    policy = client.get("https://testserver/").headers[HEADER].lower()
    assert policy.split("; ") == ["max-age=31536000", "includesubdomains"]


def test_plain_http_announces_nothing(client: Client) -> None:
    """A plain http answer carries no Strict-Transport-Security header."""
    assert HEADER not in client.get("http://testserver/").headers
