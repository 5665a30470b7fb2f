"""The pictures and words that a link to the site shows elsewhere."""

import struct
from types import SimpleNamespace
from typing import Any, cast

import pytest

import cards
from tests import crawling
from tests.building import BASE, Built

pytestmark = pytest.mark.xdist_group("built")
HOME = f"https://example.org{BASE}/"
FRAMEWORKS = {"flask": "Flask 3", "litestar": "Litestar 2"}


def test_every_page_has_a_card(site: Built) -> None:
    """Every page of the site names a picture by an absolute address, and the picture is there."""
    pages = [path for path in site.pages() if path.name == "index.html" and "embed" not in path.parts]
    named = {path: crawling.read(path).cards for path in pages}
    assert [path for path, found in named.items() if len(found) != 1] == []
    addresses = {card for found in named.values() for card in found}
    assert [card for card in addresses if not (site.folder / card.removeprefix(HOME)).is_file()] == []
    assert len(addresses) > 40


def test_a_card_is_small_and_has_the_expected_size(site: Built) -> None:
    """A card is a PNG of 1200 by 630 pixels and at most 40 kB."""
    drawn = [path.read_bytes() for path in (site.folder / "assets" / "cards").rglob("*.png")]
    assert {struct.unpack(">II", card[16:24]) for card in drawn} == {(1200, 630)}
    assert max(map(len, drawn)) < 40_000


def test_the_same_words_give_the_same_bytes() -> None:
    """A card is reproducible, and other words give another card."""
    made = cards.draw("A title that is long enough for a second line", "Site", FRAMEWORKS)
    assert made == cards.draw("A title that is long enough for a second line", "Site", FRAMEWORKS)
    assert made != cards.draw("Another title", "Site", FRAMEWORKS)


def test_a_new_framework_has_a_mark_and_a_hue() -> None:
    """A framework without a mark of its own gets the common one."""
    assert cards.hue("litestar") == cards.hue("other")
    assert cards._mark("litestar", 24).tobytes() == cards._mark("other", 24).tobytes()


def test_without_an_address_there_is_no_card() -> None:
    """A build that does not know where it is published names no picture, because addresses are absolute."""
    page: Any = SimpleNamespace(url="", title="Home", meta={})
    cards.on_page_context({}, page=page, config=cast(Any, SimpleNamespace(site_url="")))  # type: ignore[typeddict-item]
    assert page.meta == {}
