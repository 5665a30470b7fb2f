"""Filters in the query string."""

import pytest
from httpx2 import Client


@pytest.fixture
def shop(client: Client) -> Client:
    """Put three items on the shelf."""
    for name, price in (("tea", 3.0), ("milk", 1.0), ("cake", 5.0)):
        client.post("/items", json={"name": name, "price": price})
    return client


def test_query_narrows_and_sorts(shop: Client) -> None:
    """A query string narrows a list by a bound and sorts it in descending order."""
    answer = shop.get("/items?max_price=4&order=-price")
    assert answer.json() == ["tea", "milk"]


def test_no_query_lists_everything(shop: Client) -> None:
    """Without a query every item is listed."""
    assert sorted(shop.get("/items").json()) == ["cake", "milk", "tea"]
