"""Automatic escaping in HTML templates."""

from httpx2 import Client


def test_markup_in_a_value_is_escaped(client: Client) -> None:
    """A script tag sent by the visitor reaches the page as text, without any filter in the template."""
    page = client.get("/search", params={"q": "<script>alert(1)</script>"})
    assert page.status_code == 200
    assert "&lt;script&gt;" in page.text
    assert "<script>" not in page.text
