"""Browsable API."""

from httpx2 import Client


def test_browser_gets_a_page_with_a_form(client: Client) -> None:
    """A browser that opens an API address gets an HTML page with the data and a form to post."""
    answer = client.get("/authors/", headers={"accept": "text/html"})
    assert answer.headers["content-type"].startswith("text/html")
    assert 'name="name"' in answer.text


def test_program_gets_json(client: Client) -> None:
    """A program that opens the same address gets JSON."""
    answer = client.get("/authors/", headers={"accept": "application/json"})
    assert answer.json() == []
