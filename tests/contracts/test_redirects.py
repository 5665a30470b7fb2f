"""Redirects."""

from httpx2 import Client


def test_old_url_leads_to_the_new_one(client: Client) -> None:
    """The redirect carries the chosen status and the URL of the named route."""
    response = client.get("/old")
    assert (response.status_code, response.headers["location"]) == (301, "/new")
