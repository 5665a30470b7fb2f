"""A debug toolbar in the page."""

from httpx2 import Client

MARKS = {"flask": 'id="flDebug"', "django": 'id="djDebug"'}


def test_page_carries_the_toolbar(client: Client, framework: str) -> None:
    """In debug mode an HTML page carries the toolbar beside its own content."""
    page = client.get("/").text
    assert "Welcome" in page
    assert MARKS[framework] in page
