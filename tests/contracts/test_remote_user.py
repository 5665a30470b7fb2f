"""Users named by a trusted proxy."""

from httpx2 import Client


def test_the_header_of_the_proxy_names_the_user(client: Client) -> None:
    """The user that the proxy names in X-Forwarded-User is the user of the request."""
    assert client.get("/me", headers={"X-Forwarded-User": "ada"}).json() == {"user": "ada"}


def test_without_the_header_nobody_is_logged_in(client: Client) -> None:
    """A request without the header is refused with 401."""
    assert client.get("/me").status_code == 401
