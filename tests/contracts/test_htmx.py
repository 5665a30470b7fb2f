"""Pages that htmx updates in part."""

from httpx2 import Client


def test_htmx_request_gets_only_the_fragment(client: Client) -> None:
    """The same URL sends the whole page to a browser and only the rows to a request from htmx."""
    page = client.get("/products").text
    rows = client.get("/products", headers={"hx-request": "true"}).text
    assert page.startswith("<!doctype html>")
    assert rows.strip() == "<li>Tea</li><li>Milk</li>"
    assert rows.strip() in page
