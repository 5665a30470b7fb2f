"""Pagination.

fastapi-pagination warns about every ORM that is installed beside it; here all of them are.
"""

import pytest
from httpx2 import Client

pytestmark = pytest.mark.filterwarnings("ignore:Package .* is installed:UserWarning")


def test_last_page_holds_the_rest(client: Client) -> None:
    """The last page of 25 items in pages of 10 holds items 21 to 25."""
    answer = client.get("/items", params={"page": 3, "size": 10, "per_page": 10})
    assert [item["id"] for item in answer.json()["items"]] == [21, 22, 23, 24, 25]


def test_answer_counts_items_and_pages(client: Client) -> None:
    """The answer carries the number of items, the page and the number of pages."""
    page = client.get("/items", params={"size": 10, "per_page": 10}).json()
    assert (page["total"], page["page"], page["pages"]) == (25, 1, 3)
