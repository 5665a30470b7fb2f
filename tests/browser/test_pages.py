"""The pages in a real browser: readable on any device, in any scheme, without JavaScript."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browsing import PAGES
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("site")
SHOTS = ROOT / "shots"


@pytest.mark.parametrize("page", PAGES)
def test_page_is_clean(browser: Browser, origin: str, page: str) -> None:
    """A page logs no error and asks no other origin for anything."""
    seen: list[str] = []
    tab = browser.new_page()
    tab.on("console", lambda message: seen.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: seen.append(str(error)))
    tab.on("request", lambda request: seen.append(request.url) if not _ours(request.url, origin) else None)
    tab.goto(f"{origin}/{page}", wait_until="load")
    tab.close()
    assert seen == []


def _ours(url: str, origin: str) -> bool:
    return url.startswith((origin, "data:", "blob:"))


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("width", "scheme"), [(320, "light"), (390, "dark"), (1440, "light"), (1440, "dark")]
)
def test_page_fits_and_is_accessible(
    browser: Browser, origin: str, page: str, width: int, scheme: str
) -> None:
    """A page never scrolls sideways and has no accessibility violation that axe can find."""
    size = {"width": width, "height": 900}
    tab = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type] # literals
    tab.goto(f"{origin}/{page}", wait_until="load")
    SHOTS.mkdir(exist_ok=True)
    tab.screenshot(path=SHOTS / f"{page.strip('/').replace('/', '_') or 'home'}_{width}_{scheme}.png")
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    if width != 320:
        found = Axe().run(tab).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found] == []
    tab.close()


def test_claims_are_readable_without_javascript(browser: Browser, origin: str) -> None:
    """Without JavaScript every row of a category is there, and a claim opens its evidence."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{origin}/compare/validation/")
    rows = tab.locator("table.claims tbody tr")
    assert rows.count() > 15
    assert all(row.is_visible() for row in rows.all())
    first = rows.first.locator("details").first
    first.locator("summary").click()
    assert first.locator(".act").is_visible()
    context.close()


def test_choosing_a_framework_chooses_it_everywhere(browser: Browser, origin: str) -> None:
    """Choosing Django in one set of tabs chooses it on the next page."""
    tab = browser.new_page(viewport={"width": 1200, "height": 900})
    tab.goto(f"{origin}/features/body_validation/")
    tab.locator(".tabbed-labels label", has_text="Django").click()
    tab.goto(f"{origin}/features/path_parameters/")
    assert tab.locator(".tabbed-labels label", has_text="Django").evaluate(
        "label => document.getElementById(label.htmlFor).checked"
    )
    tab.close()


def test_search_finds_a_synonym(browser: Browser, origin: str) -> None:
    """Searching for a synonym finds the feature's page."""
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    tab.goto(f"{origin}/")
    tab.locator(".md-search__input").fill("swagger")
    tab.locator(".md-search-result__item a").first.wait_for()
    found = tab.locator(".md-search-result__item a").evaluate_all("links => links.map(link => link.href)")
    assert any("/features/" in link for link in found)
    tab.close()


def test_shots_are_not_committed() -> None:
    """The pictures that these tests take are ignored."""
    assert "/shots/" in Path(ROOT / ".gitignore").read_text("utf-8")
