"""ReDoc."""

from httpx2 import Client


def test_redoc_page_is_served(client: Client) -> None:
    """The page at /redoc is HTML that loads ReDoc and points it at the generated document."""
    answer = client.get("/redoc")
    assert answer.headers["content-type"].startswith("text/html")
    assert "redoc.standalone.js" in answer.text
    assert "/openapi.json" in answer.text
