"""The words around the tables: each page names its reader, and explains its terms."""

import html
import re

import pytest

from macros.load import load
from tests.building import Built
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("built")

FIRST = re.compile(r"<h1\b.*?</h1>\s*<p\b[^>]*>(.*?)</p>", re.DOTALL)
TERM = re.compile(r'<a class="term" href="([^"]*)#(\w+)">([^<]*)</a>')


@pytest.fixture(scope="module")
def articles(site: Built) -> dict[str, str]:
    """Map the address of each page to its text, markup included."""
    pages = {page.relative_to(site.folder).as_posix(): page.read_text("utf-8") for page in site.pages()}
    return {
        name.removesuffix("index.html"): text.partition("<article")[2].rpartition("</article>")[0]
        for name, text in pages.items()
        if name != "404.html" and not name.startswith("embed/")  # tables for other sites, not pages
    }


def test_each_page_names_its_reader(articles: dict[str, str]) -> None:
    """The first paragraph of a page follows its heading and says whom it is for."""
    firsts = {name: FIRST.search(text) for name, text in articles.items()}
    words = {name: re.sub(r"<[^>]+>", "", found[1]) if found else "" for name, found in firsts.items()}
    assert {
        name: line[:60]
        for name, line in words.items()
        if not re.match(r"For (an?|developers|readers|somebody|teams)\b", line)
    } == {}


def test_front_matter_is_read(articles: dict[str, str]) -> None:
    """No page shows its own description as text, which a colon in it would do."""
    assert [name for name, text in articles.items() if re.search(r"<(p|h2)[^>]*>title: ", text)] == []


def test_first_use_of_a_term_is_linked(articles: dict[str, str]) -> None:
    """Each page links a term once at most, in words that the glossary has, to an entry that exists."""
    words = {one.id: {w.lower() for w in (one.term, *one.also)} for one in load(ROOT).terms}
    linked = [(name, *link) for name, text in articles.items() for link in TERM.findall(text)]
    once = {(name, term) for name, _, term, _ in linked}
    assert len(once) == len(linked) > 300
    for name, _, term, word in linked:
        spelled = html.unescape(word).lower()
        assert {spelled, spelled.removesuffix("s")} & words[term], (name, word)


def test_the_glossary_explains_every_term(articles: dict[str, str]) -> None:
    """Each term has its meaning on the glossary, which links none of its own words."""
    page = articles["about/glossary/"]
    assert [one.id for one in load(ROOT).terms if f'<dt id="{one.id}">' not in page] == []
    assert 'class="term"' not in page


def test_strengths_and_weaknesses_rest_on_rows() -> None:
    """Each strength and weakness of a framework names the rows behind it, and no row stands on both sides."""
    for name, framework in load(ROOT).frameworks.items():
        traits = [*framework.strengths, *framework.weaknesses]
        assert [one.text for one in traits if not one.features] == [], name
        strong = {feature for one in framework.strengths for feature in one.features}
        weak = {feature for one in framework.weaknesses for feature in one.features}
        assert len(traits) >= 6
        assert strong & weak == set(), name
