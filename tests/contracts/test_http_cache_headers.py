"""The Cache-Control header."""

from httpx2 import Client


def directives(client: Client, path: str) -> set[str]:
    """Split the Cache-Control header of a response."""
    return set(client.get(path).headers["cache-control"].split(", "))


def test_lifetime_is_announced(client: Client) -> None:
    """A public response with a lifetime of a minute says so in Cache-Control."""
    assert directives(client, "/logo") == {"public", "max-age=60"}


def test_private_answer_is_never_stored(client: Client) -> None:
    """A personal response forbids every cache to store it."""
    assert directives(client, "/account") == {"no-store"}
