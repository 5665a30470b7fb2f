"""Sessions."""

from httpx2 import Client


def test_session_remembers_the_visitor(client: Client) -> None:
    """A value stored in the session is there on the visitor's next request."""
    assert [client.get("/visits").json()["visits"] for _ in range(3)] == [1, 2, 3]


def test_visitors_do_not_share_a_session(client: Client) -> None:
    """A visitor without the session cookie starts afresh."""
    client.get("/visits")
    client.cookies.clear()
    assert client.get("/visits").json() == {"visits": 1}
