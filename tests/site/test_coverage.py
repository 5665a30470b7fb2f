"""What five articles say is answered on the built site."""

import re
from pathlib import Path
from typing import TypedDict

import pytest
import yaml

from tests import crawling
from tests.building import Built
from tests.crawling import Page
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("built")

SOURCES = {"zestminds", "intro_article", "fastsaas", "bytepulse", "sumguy"}


class _Said(TypedDict):
    item: str
    at: str


class Item(_Said, total=False):
    """One thing that an article says, the address that answers it, and a word to be found there."""

    word: str


def items() -> dict[str, list[Item]]:
    """Read what each article says."""
    text = (ROOT / "tests" / "site" / "coverage.yml").read_text("utf-8")
    read: dict[str, list[Item]] = yaml.safe_load(text)
    return read


def place(folder: Path, address: str) -> tuple[Path, str]:
    """Split an address of the site into the file of its page and its anchor."""
    page, _, anchor = address.partition("#")
    return folder / page / "index.html", anchor


def contains(page: Path, word: str) -> bool:
    """Tell whether the article of a page has a word, as a whole."""
    article = page.read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", re.sub(r"<[^>]+>", " ", article)) is not None


@pytest.fixture(scope="module")
def answers(site: Built) -> dict[Path, Page]:
    """Parse every page that an item names once."""
    paths = {place(site.folder, item["at"])[0] for said in items().values() for item in said}
    return {path: crawling.read(path) for path in paths if path.exists()}


def test_each_article_is_listed() -> None:
    """Each of the five articles has at least forty items."""
    assert {*items()} == SOURCES
    assert {source: len(said) for source, said in items().items() if len(said) < 40} == {}


def test_no_item_is_listed_twice() -> None:
    """No article has the same item twice."""
    for said in items().values():
        named = [item["item"] for item in said]
        assert len(named) == len({*named})


def test_each_item_is_answered(site: Built, answers: dict[Path, Page]) -> None:
    """Each item leads to a built page, and to an anchor that is on it."""
    lost = []
    for source, said in items().items():
        for item in said:
            path, anchor = place(site.folder, item["at"])
            if path not in answers or (anchor and anchor not in answers[path].ids):
                lost.append(f"{source}: {item['item']}: {item['at']}")
    assert lost == []


def test_each_named_word_is_on_its_page(site: Built) -> None:
    """Where an item names a system, the page that answers it contains its name."""
    named = [(source, item) for source, said in items().items() for item in said if "word" in item]
    missing = [
        f"{source}: {item['word']}: {item['at']}"
        for source, item in named
        if not contains(place(site.folder, item["at"])[0], item["word"])
    ]
    assert missing == []
