"""Settings from a .env file."""

from pathlib import Path

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def env_file(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write a .env file and one variable that competes with it."""
    (place / ".env").write_text("SHOP_PAGE_SIZE=50\nSHOP_CURRENCY=USD\n")
    monkeypatch.setenv("SHOP_CURRENCY", "CHF")


def test_environment_wins_over_the_file(client: Client) -> None:
    """A value comes from the .env file unless the environment has it, too."""
    assert client.get("/settings").json() == {"currency": "CHF", "page_size": 50}
