"""Redirect from http to https."""

from httpx2 import Client


def test_plain_http_is_sent_to_https(client: Client) -> None:
    """A plain http request is redirected to the same address under https."""
    answer = client.get("http://testserver/?page=2")
    assert answer.status_code in {301, 302, 307, 308}
    assert answer.headers["Location"] == "https://testserver/?page=2"


def test_https_is_served(client: Client) -> None:
    """A request that came over https is served."""
    assert client.get("https://testserver/").json() == {"page": "home"}
