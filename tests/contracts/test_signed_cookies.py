"""Signed cookies."""

from httpx2 import Client


def test_signed_cookie_makes_the_round_trip(client: Client) -> None:
    """A signed cookie is read back from the next request."""
    assert [client.get("/visits").json()["visits"] for _ in range(3)] == [1, 2, 3]


def test_forged_cookie_is_ignored(client: Client) -> None:
    """A cookie whose value was changed by the visitor is ignored."""
    signed = client.get("/visits").cookies["visits"].strip('"')
    client.cookies.clear()
    forged = {"cookie": f"visits=9{signed}"}
    assert client.get("/visits", headers=forged).json() == {"visits": 1}
