"""What the look promises: the verdict at a glance, on a screen, on paper, in any colours, and when lost."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browsing import opened

pytestmark = pytest.mark.xdist_group("site")
ADDRESSED = """links => links.map(link => [
  link.origin === location.origin, getComputedStyle(link, '::after').content.includes(link.host)])"""
SHOWN = """all => all.map(one => [
  getComputedStyle(one, '::before').content.match(/[^\\s"/]/)[0], one.innerText.trim()])"""
MOVING = """[...document.querySelectorAll('*')].filter(one => {
  const {transitionDuration, animationDuration} = getComputedStyle(one);
  return [transitionDuration, animationDuration].some(time => time.split(', ').some(part => part !== '0s'));
}).length"""


@pytest.mark.parametrize(
    ("width", "height", "rows"), [(1440, 900, 23), (390, 844, 1)], ids=["desktop", "phone"]
)
def test_home_answers_in_one_screen(
    browser: Browser, origin: str, width: int, height: int, rows: int
) -> None:
    """Who should pick what, what was tested and when, how much is ready, the way to choose: at a glance."""
    tab = browser.new_page(viewport={"width": width, "height": height})
    tab.goto(f"{origin}/")
    parts = [*tab.locator(".pick").all(), *tab.locator(".tested, .actions a").all()]
    parts += tab.locator(".summary tbody tr").all()[:rows]
    assert len(parts) == 3 + 3 + rows
    lows = [box["y"] + box["height"] if (box := part.bounding_box()) else height + 1 for part in parts]
    assert max(lows) <= height
    tab.close()


def test_a_lost_reader_can_search(browser: Browser, origin: str) -> None:
    """A wrong address at any depth shows the site's own page, and its search finds a feature."""
    tab = browser.new_page()
    answer = tab.goto(f"{origin}/no/such/page/")
    assert answer is not None
    assert answer.status == 404
    tab.get_by_label("Feature, package or error code").fill("websocket")
    tab.keyboard.press("Enter")
    tab.locator(".md-search-result__item a").first.wait_for()
    found = tab.locator(".md-search-result__item a").evaluate_all("links => links.map(link => link.href)")
    assert f"{origin}/features/websocket/" in {link.partition("?")[0] for link in found}
    tab.close()


def test_paper_shows_samples_sources_and_no_controls(browser: Browser, origin: str) -> None:
    """Printed, every sample is there, a source shows its address, and nothing asks to be clicked."""
    tab = browser.new_page(viewport={"width": 800, "height": 1100}, color_scheme="dark")
    tab.goto(f"{origin}/features/body_validation/")
    tab.emulate_media(media="print")
    samples = tab.locator(".tabbed-block pre")
    assert samples.count() >= 3
    assert all(sample.is_visible() for sample in samples.all())
    assert not any(part.is_visible() for part in tab.locator(".md-header, .md-tabs, .act, .md-footer").all())
    assert (
        tab.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == "rgb(250, 248, 242)"
    )
    tab.close()


def test_paper_shows_the_addresses_of_others_only(browser: Browser, origin: str) -> None:
    """Printed, a source is followed by its address; a link to a page of ours is not."""
    tab = browser.new_page()
    tab.goto(f"{origin}/about/sources/")
    tab.wait_for_selector("html[data-ready]", state="attached")
    tab.emulate_media(media="print")
    tab.wait_for_function("matchMedia('print').matches")
    told = tab.locator("article > :is(p, ul) a[href]").evaluate_all(ADDRESSED)
    assert [shown for ours, shown in told if ours] == [False]
    assert all(shown for ours, shown in told if not ours)
    tab.close()


def test_meaning_survives_forced_colours(browser: Browser, origin: str) -> None:
    """With the reader's own colours all levels have one colour, and each its own symbol and word."""
    tab = browser.new_page(forced_colors="active")
    tab.goto(f"{origin}/compare/validation/")
    levels = tab.locator(".claims .level")
    colours = levels.evaluate_all("all => [...new Set(all.map(one => getComputedStyle(one).color))]")
    shown = set(map(tuple, levels.evaluate_all(SHOWN)))
    symbols = {symbol for symbol, _ in shown}
    assert len(colours) == 1
    assert {("●", "built in"), ("◐", "package")} <= shown
    assert len(symbols) == len(shown)
    tab.close()


def test_tabs_come_back_at_the_top(browser: Browser, origin: str) -> None:
    """A reader who scrolled down and up again finds the tabs, and the page did not jump."""
    with opened(browser, f"{origin}/compare/") as tab:
        title = tab.locator("h1").bounding_box()
        for way in (900, -900):
            tab.mouse.wheel(0, way)
            tab.wait_for_timeout(400)
        tabs = tab.locator(".md-tabs")
        expect(tabs).not_to_have_attribute("hidden", "")
        expect(tabs.get_by_role("link", name="Guides")).to_be_visible()
        assert tab.locator("h1").bounding_box() == title


def test_motion_stops_for_readers_who_ask(browser: Browser, origin: str) -> None:
    """With reduced motion nothing on the page moves."""
    tab = browser.new_page(reduced_motion="reduce")
    tab.goto(f"{origin}/")
    assert tab.evaluate(MOVING) == 0
    tab.close()
