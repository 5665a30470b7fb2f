"""Template engine."""

from httpx2 import Client


def test_values_and_loops_are_rendered(client: Client) -> None:
    """A template from the templates folder renders a value and a loop over a list."""
    page = client.get("/carts/Ada")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Cart of Ada</h1>" in page.text
    assert page.text.count("<li>") == 2
    assert "<li>Tea</li>" in page.text
