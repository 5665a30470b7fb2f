"""Settings from environment variables."""

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set one variable before the sample is imported."""
    monkeypatch.setenv("SHOP_PAGE_SIZE", "50")


def test_variable_replaces_the_default(client: Client) -> None:
    """A prefixed variable arrives as an integer, and a missing one leaves the default."""
    assert client.get("/settings").json() == {"currency": "EUR", "page_size": 50}
