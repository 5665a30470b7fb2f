"""Code that runs once at startup."""

from httpx2 import Client


def test_startup_code_ran_before_the_first_request(client: Client) -> None:
    """Data loaded at startup is there for the first request."""
    assert client.get("/prices").json() == {"tea": 2, "milk": 1}
