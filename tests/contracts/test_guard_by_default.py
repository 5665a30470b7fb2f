"""Views that are private unless marked public."""

from httpx2 import Client


def test_an_unmarked_view_is_private(client: Client) -> None:
    """A view without any mark turns anonymous visitors away and answers known users."""
    assert client.get("/orders").status_code in {302, 401}
    assert client.get("/orders", headers={"X-Forwarded-User": "ada"}).json() == {"orders": []}


def test_a_public_view_stays_open(client: Client) -> None:
    """The one view that is declared public answers anonymous visitors."""
    assert client.get("/health").json() == {"healthy": True}
