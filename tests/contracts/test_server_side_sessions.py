"""Session data on the server."""

from hashlib import sha512

from httpx2 import Client


def test_cookie_holds_only_a_key(client: Client) -> None:
    """Session data that does not compress survives although the cookie stays below 100 characters."""
    names = [sha512(bytes([number])).hexdigest() for number in range(6)]
    answers = [client.get(f"/pages/{name}").json() for name in names]
    assert answers[-1] == {"seen": names}
    assert all(len(value) < 100 for value in client.cookies.values())
