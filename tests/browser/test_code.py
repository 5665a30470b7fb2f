"""Samples in a real browser: side by side, their own lines marked, copied to the byte."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browsing import opened
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("site")


def test_copying_gives_the_file(browser: Browser, origin: str) -> None:
    """The copy button of a marked sample gives exactly the text of the file."""
    with opened(browser, f"{origin}/features/body_validation/", 1600) as tab:
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        tab.locator(".tabbed-block").first.locator("[data-md-type=copy], .md-clipboard").first.click()
        copied = tab.evaluate("navigator.clipboard.readText()")
    file = ROOT / "snippets/body_validation/fastapi_app.py"
    assert copied.rstrip("\n") == file.read_text("utf-8").rstrip("\n")


def test_samples_stand_side_by_side_with_their_own_lines_marked(browser: Browser, origin: str) -> None:
    """On a wide screen all samples show at once; a plus marks lines that only one of them has."""
    with opened(browser, f"{origin}/features/body_validation/", 1600) as tab:
        blocks = tab.locator(".side-by-side .tabbed-block")
        tops = {round((block.bounding_box() or {"y": -1})["y"]) for block in blocks.all()}
        assert len(tops) == 1
        assert tab.get_by_text("A bar and a plus mark the lines").is_visible()
        texts = [set(text.splitlines()) for text in blocks.locator("pre > code").all_inner_texts()]
        own = blocks.first.locator(".own").first
        assert not any(own.inner_text() in text for text in texts[1:])
        assert own.evaluate("line => getComputedStyle(line, '::before').content") == '"+"'


@pytest.mark.parametrize("width", [1024, 768, 360])
def test_tabs_follow_the_keyboard(browser: Browser, origin: str, width: int) -> None:
    """Arrow keys choose the sample of a framework, and the choice holds on the next page."""
    with opened(browser, f"{origin}/features/body_validation/", width) as tab:
        tab.locator(".tabbed-set > input").first.focus()
        tab.keyboard.press("ArrowRight")
        blocks = tab.locator(".tabbed-set").first.locator(".tabbed-block")
        expect(blocks.nth(1)).to_be_visible()
        expect(blocks.nth(0)).to_be_hidden()
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        tab.goto(f"{origin}/features/path_parameters/")
        expect(tab.locator(".tabbed-set").first.locator(".tabbed-block").nth(1)).to_be_visible()


@pytest.mark.parametrize(
    ("words", "feature"),
    [
        ("swagger", "openapi"),
        ("ws", "websocket"),
        ("drf-spectacular", "openapi"),
        ("jwt", "jwt"),
        ("422", "validation"),
    ],
)
def test_search_lands_on_the_feature(browser: Browser, origin: str, words: str, feature: str) -> None:
    """Synonyms, packages and error codes find the page of the feature."""
    with opened(browser, f"{origin}/features/body_validation/?q={words}") as tab:
        tab.locator(".md-search-result__item a").first.wait_for()
        found = tab.locator(".md-search-result__item > a").evaluate_all("all => all.map(link => link.href)")
        assert any(feature in link.split("?")[0] for link in found[:3]), found
