"""Validation of the Host header."""

from httpx2 import Client


def test_the_listed_host_is_served(client: Client) -> None:
    """A request for the listed host is served."""
    assert client.get("/", headers={"Host": "shop.example"}).json() == {"page": "home"}


def test_a_foreign_host_is_refused(client: Client) -> None:
    """A request with a foreign Host header is refused with 400."""
    hosts = ["evil.example", "shop.example.evil.example"]
    answers = [client.get("/", headers={"Host": host}) for host in hosts]
    assert [answer.status_code for answer in answers] == [400, 400]
