"""Template inheritance."""

from httpx2 import Client


def test_child_fills_the_blocks_of_its_parent(client: Client) -> None:
    """A child template replaces the blocks of its parent and keeps the rest of the layout."""
    page = client.get("/products/Tea").text
    assert "<title>Tea</title>" in page
    assert "<nav>All products</nav>" in page
    assert "<main><h1>Tea</h1></main>" in page
