"""Resources that are closed after the request."""

from httpx2 import Client


def test_resource_is_closed_after_the_handler(client: Client) -> None:
    """A resource is opened for the request and closed once the handler is done."""
    assert client.get("/query").json() == {"log": ["open", "use connection"]}
    second = client.get("/query").json()["log"]
    assert second == ["open", "use connection", "close", "open", "use connection"]
