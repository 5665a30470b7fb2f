"""A layout for a growing application."""

from pathlib import Path

import pytest
from httpx2 import Client

from tests.samples import FRAMEWORKS

ORDER = {"tea": 2, "cup": 1}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set what the sample reads from the environment, before it is imported."""
    monkeypatch.setenv("SHOP_API_KEY", "secret")
    monkeypatch.setenv("SHOP_CURRENCY", "CHF")


@pytest.mark.usefixtures("environment")
def test_each_area_answers_under_its_prefix(client: Client) -> None:
    """Each area answers under its prefix, and the settings of the environment reach it."""
    answer = client.post("/orders/", json=ORDER, headers={"X-Key": "secret"})
    assert client.get("/items/").json() == {"items": ["tea", "cup"]}
    assert answer.status_code == 201
    assert answer.json() == {"total": 18, "currency": "CHF"}


@pytest.mark.usefixtures("environment")
def test_the_guard_covers_one_area(client: Client) -> None:
    """Without the key the orders answer 403 and the items 200."""
    refused = [client.post("/orders/", json=ORDER, headers={"X-Key": key}) for key in ("", "wrong")]
    assert [answer.status_code for answer in refused] == [403, 403]
    assert client.get("/items/").status_code == 200


def test_the_rules_know_no_framework(framework: str, place: Path) -> None:
    """The pricing rules import nothing, and are the same file in every layout."""
    rules = {(place / f"{name}_app" / "orders" / "pricing.py").read_text() for name in FRAMEWORKS}
    assert len(rules) == 1
    assert "import" not in rules.pop()


def test_nothing_is_sold_without_a_key(framework: str, request: pytest.FixtureRequest) -> None:
    """In these samples, without the key, Django does not start, and the others answer an order with 500."""
    if framework == "django":
        with pytest.raises(KeyError, match="SHOP_API_KEY"):
            request.getfixturevalue("client")
    else:
        client = request.getfixturevalue("client")
        assert client.post("/orders/", json=ORDER, headers={"X-Key": "secret"}).status_code == 500
