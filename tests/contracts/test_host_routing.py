"""Routes by host name."""

from httpx2 import Client


def test_host_decides(client: Client) -> None:
    """The same path gets different answers on the main domain and on a subdomain."""
    hosts = ("shop.example", "api.shop.example")
    answers = [client.get("/", headers={"host": host}).json() for host in hosts]
    assert answers == [{"site": "main"}, {"site": "api"}]
