"""The pages in a real browser: readable on any device, in any scheme, without JavaScript."""

from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

from tests.browsing import PAGES, shot
from tests.building import BASE

pytestmark = pytest.mark.xdist_group("site")
LIMIT = 0.02
ALIKE = {"exclude": [["tbody tr:nth-child(n+6)"]]}
SHIFT = """() => new Promise(done => new PerformanceObserver(list => done(
  list.getEntries().filter(one => !one.hadRecentInput).reduce((sum, one) => sum + one.value, 0)
)).observe({type: "layout-shift", buffered: true}) ?? setTimeout(done, 200, 0))"""


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
def test_page_is_accessible_in_light_and_zoomed(browser: Browser, origin: str, page: str) -> None:
    """In light, a page does not shift while it loads, and axe finds nothing, also at 200 % zoom."""
    tab = _opened(browser, f"{origin}/{page}", 1440, "light")
    assert tab.evaluate(SHIFT) < LIMIT
    assert _violations(tab) == []
    tab.set_viewport_size({"width": 720, "height": 450})
    assert _violations(tab) == []
    tab.close()


@pytest.mark.parametrize("page", PAGES)
def test_page_is_accessible_in_dark_and_narrow(browser: Browser, origin: str, page: str) -> None:
    """In dark, on a phone, axe finds nothing; a page never scrolls sideways, down to 320 pixels."""
    tab = _opened(browser, f"{origin}/{page}", 390, "dark")
    assert tab.evaluate(SHIFT) < LIMIT
    assert _violations(tab) == []
    for width in (390, 320):
        tab.set_viewport_size({"width": width, "height": 700})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
    tab.close()


def _opened(browser: Browser, address: str, width: int, scheme: Literal["light", "dark"]) -> Page:
    size: ViewportSize = {"width": width, "height": 900}
    tab = browser.new_page(viewport=size, color_scheme=scheme, reduced_motion="reduce")
    tab.goto(address, wait_until="load")
    tab.screenshot(path=shot(address.partition(BASE)[2], width, scheme))
    return tab


def _violations(tab: Page) -> list[tuple[str, str]]:
    """Ask axe; of a long table it reads four rows a group, because all come from one template."""
    found = Axe().run(tab, ALIKE, {"resultTypes": ["violations"]}).response["violations"]
    return [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found]


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
