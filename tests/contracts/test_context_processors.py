"""Variables that every template sees."""

from httpx2 import Client


def test_every_template_sees_the_variable(client: Client) -> None:
    """A variable from a context processor appears on a page whose view passes nothing."""
    assert "<title>Tea Shop</title>" in client.get("/").text
