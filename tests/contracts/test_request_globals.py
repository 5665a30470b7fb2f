"""State of one request."""

from httpx2 import Client


def test_value_lives_for_one_request(client: Client) -> None:
    """A value set before the handler is read in it, and the next request starts afresh."""
    answers = [client.get("/tenant", headers=h).json() for h in ({"x-tenant": "acme"}, {})]
    assert answers == [{"tenant": "acme"}, {"tenant": "public"}]
