"""Named fragments of a template."""

from httpx2 import Client


def test_fragment_is_rendered_alone(client: Client) -> None:
    """One named fragment of a template is sent without the page around it."""
    assert "<h1>Products</h1>" in client.get("/products").text
    fragment = client.get("/products/rows").text
    assert "<li>Tea</li><li>Milk</li>" in fragment
    assert "<h1>" not in fragment
