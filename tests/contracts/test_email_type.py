"""E-mail fields."""

from httpx2 import Client


def test_text_that_is_no_address_is_refused(client: Client) -> None:
    """A text without a domain is refused with 422 as no e-mail address."""
    assert client.post("/users", json={"email": "ada"}).status_code == 422


def test_address_is_accepted(client: Client) -> None:
    """A proper e-mail address is accepted."""
    body = {"email": "ada@example.com"}
    assert client.post("/users", json=body).json() == body
