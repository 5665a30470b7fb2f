"""Request headers."""

from httpx2 import Client


def test_header_reaches_the_handler(client: Client) -> None:
    """A request header reaches the handler, and a default stands in for a missing one."""
    answer = client.get("/language", headers={"accept-language": "de"})
    assert answer.json() == {"language": "de"}
    assert client.get("/language").json() == {"language": "en"}
