"""Middleware that awaits."""

from httpx2 import Client


def test_middleware_awaits_around_the_handler(client: Client) -> None:
    """Middleware awaits a lookup before the handler runs and adds a header after it."""
    response = client.get("/", headers={"Host": "testserver"})
    assert response.json() == {"tenant": "testserver"}
    assert response.headers["X-Tenant"] == "testserver"
