"""The built site: complete, consistent and self-contained."""

import re
from pathlib import Path

import pytest

from macros.load import load
from tests import crawling
from tests.building import Built
from tests.crawling import Page
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("built")


@pytest.fixture(scope="module")
def pages(site: Built) -> dict[Path, Page]:
    """Parse every page once."""
    return {path: crawling.read(path) for path in site.pages()}


def test_build_prints_no_warning(site: Built) -> None:
    """A strict build prints no warning."""
    assert "WARNING" not in site.output


def test_links_and_anchors_resolve(site: Built, pages: dict[Path, Page]) -> None:
    """Every link inside the site leads to a page, and to an anchor that is on it."""
    broken = []
    for path, page in pages.items():
        for link in page.links:
            goal, anchor = crawling.target(site.folder, path, link)
            if goal is None or path.name == "404.html":
                continue
            if not goal.exists() or (anchor and goal in pages and anchor not in pages[goal].ids):
                broken.append(f"{path.relative_to(site.folder)}: {link}")
    assert broken == []


def test_ids_are_unique(pages: dict[Path, Page]) -> None:
    """No page uses an id twice."""
    twice = [
        f"{path}: {name}" for path, page in pages.items() for name in {*page.ids} if page.ids.count(name) > 1
    ]
    assert twice == []


def test_every_page_has_one_title(pages: dict[Path, Page]) -> None:
    """Each page has one heading of the first rank; what is made for embedding stands below another's."""
    own = {path: page for path, page in pages.items() if "embed" not in path.parts}
    assert [path for path, page in own.items() if page.titles != 1] == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[Path, Page]) -> None:
    """No page loads a script, style, image or frame from another origin."""
    foreign = {load for page in pages.values() for load in page.loads if re.match(r"(https?:)?//", load)}
    assert foreign == set()


def test_no_inline_style(pages: dict[Path, Page]) -> None:
    """No tag carries a style attribute, so a strict content security policy holds."""
    assert {tag for page in pages.values() for tag in page.styled} == set()


def test_published_code_is_the_file(site: Built, pages: dict[Path, Page]) -> None:
    """Each code block with a file name shows that file of snippets/, byte for byte."""
    shown, different = 0, []
    for path, page in pages.items():
        own = path.parent.parent.name == "features"
        for title, text in page.code:
            sources = (ROOT / "snippets").glob(f"{path.parent.name if own else '**'}/{title}")
            shown += 1
            if text.rstrip("\n") not in {source.read_text("utf-8").rstrip("\n") for source in sources}:
                different.append(f"{path.relative_to(site.folder)}: {title}")
    assert different == []
    assert shown > 100


def test_every_feature_and_claim_has_an_address(pages: dict[Path, Page], site: Built) -> None:
    """Each feature has a page with an anchor for each framework, and a row on the full matrix."""
    comparison = load(ROOT)
    matrix = pages[site.folder / "compare" / "index.html"].ids
    for _, row in comparison.features():
        page = pages[site.folder / "features" / row.id / "index.html"]
        assert {*comparison.frameworks} <= {*page.ids}
        assert row.id in matrix


def test_no_python_is_typed_into_a_page() -> None:
    """Pages include samples from files; no Python fence is typed into docs/."""
    typed = [path.name for path in (ROOT / "docs").rglob("*.md") if "```py" in path.read_text("utf-8")]
    assert typed == []


def test_every_entry_leads_to_its_line(pages: dict[Path, Page], site: Built) -> None:
    """Each claim, use case, question, figure and term links the line of YAML that says it, and a report."""
    links = {link for page in pages.values() for link in page.links}
    edits = {link.partition("/edit/main/")[2] for link in links if "/edit/main/" in link}
    reports = {link for link in links if "/issues/new?" in link}
    comparison = load(ROOT)
    own = [*comparison.lines.items(), *comparison.entries.items()]
    claims = [place for key, place in own if len(key) == 2 and key[0] != "sources"]
    assert [place for place in claims if f"{place[0]}#L{place[1]}" not in edits] == []
    assert len(reports) >= len(claims)
    for file, line in claims:
        assert (ROOT / file).read_text("utf-8").splitlines()[line - 1].strip()
