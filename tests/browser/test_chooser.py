"""The chooser in a real browser: one table of weights, ties, reasons, and what a changed need changes."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from macros.load import load
from macros.view.cases import cases
from tests.browsing import opened
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("site")
SCORED = """async () => {
  const script = document.querySelector('[src$="assets/controls.js"]').src;
  const { fits, best } = await import(script.replace('controls', 'fit'));
  const table = JSON.parse(document.querySelector('[data-chooser] template').content.textContent);
  return Object.fromEntries(Object.entries(table.situations).map(([id, needs]) => {
    const ranked = fits(table, needs);
    const told = ranked.map(one => [one.framework, one.points, one.percent, one.lacks]);
    return [id, [told, best(ranked)]];
  }));
}"""


def test_every_situation_scores_as_in_the_build(browser: Browser, origin: str) -> None:
    """The browser ranks every use case with the points, percentages, exclusions and ties of the build."""
    built = {
        one.case.id: [
            [
                [fit.framework, fit.points, fit.percent, [part.need.feature for part in fit.ruled_out_by]]
                for fit in one.ranked
            ],
            list(one.best),
        ]
        for one in cases(load(ROOT))
    }
    with opened(browser, f"{origin}/choose/") as tab:
        assert tab.evaluate(SCORED) == built


@pytest.mark.parametrize("width", [1440, 768, 360])
def test_from_home_to_the_proof_in_a_few_taps(browser: Browser, origin: str, width: int) -> None:
    """A SaaS with an admin and a mobile app is answered with reasons; its proof is two taps away."""
    with opened(browser, f"{origin}/", width) as tab:
        tab.get_by_role("link", name="Start from your situation").click()
        tab.get_by_label("Your situation").select_option("SaaS with an admin and a mobile app")
        answer = tab.locator(".chooser .place").first
        expect(answer).to_be_visible()
        assert answer.locator("h2").inner_text().startswith("1. Django: ")
        assert "fits best" in tab.locator(".chooser .change").inner_text()
        expect(tab).to_have_url(re.compile(r"/choose/\?situation=saas_with_mobile$"))
        assert [
            (rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(tab).response["violations"]
        ] == []
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        answer.get_by_role("link", name="Admin interface").click()
        tab.get_by_role("dialog", name="Admin interface: Django").get_by_role("link", name="Sample").click()
        tab.wait_for_url("**/features/admin/#*")
        expect(tab.locator(".tabbed-block:visible")).to_contain_text("django")


def test_a_changed_need_says_what_it_changed(browser: Browser, origin: str) -> None:
    """A need added or dropped by keyboard moves the fits, says so, and stands in the address."""
    with opened(browser, f"{origin}/choose/?situation=saas_with_mobile") as tab:
        first = _fits(tab)
        tab.get_by_label("Add a need").fill("websocket")
        tab.get_by_role("button", name="WebSocket: must have", exact=True).press("Enter")
        told = tab.locator(".chooser .change")
        expect(told).to_contain_text("is a must")
        assert "→" in told.inner_text()
        assert _fits(tab) != first
        expect(tab).to_have_url(re.compile("must="))
        address = tab.url
        tab.get_by_role("button", name="WebSocket: drop").press("Enter")
        expect(told).to_contain_text("is dropped")
        assert _fits(tab) == first
        tab.go_back()
        expect(tab.get_by_role("button", name="WebSocket: drop")).to_be_visible()
        expect(tab).to_have_url(address)


def _fits(tab: Page) -> list[str]:
    return tab.locator(".chooser .place h2").all_inner_texts()


def test_a_situation_opens_in_the_chooser(browser: Browser, origin: str) -> None:
    """The page of a situation leads to the chooser with its needs."""
    with opened(browser, f"{origin}/choose/saas_with_mobile/") as tab:
        tab.get_by_role("link", name="Change these needs in the chooser").click()
        expect(tab.get_by_label("Your situation")).to_have_value("saas_with_mobile")
        assert _fits(tab)[0].startswith("1. Django: ")


def test_a_tie_is_a_tie(browser: Browser, origin: str) -> None:
    """Frameworks with equal points share a place; nobody is first by the order of the names."""
    with opened(browser, f"{origin}/choose/?must=path_parameters") as tab:
        assert "tie" in tab.locator(".chooser .change").inner_text()
        assert {title[:2] for title in _fits(tab)} == {"1."}


def test_hostile_needs_are_ignored(browser: Browser, origin: str) -> None:
    """Needs that are no features, and situations that are none, choose nothing."""
    with opened(browser, f"{origin}/choose/?situation=__proto__&must=constructor,<b>&should=x") as tab:
        assert _fits(tab) == []


def test_without_javascript_the_table_answers(browser: Browser, origin: str) -> None:
    """Without JavaScript there is no chooser, and the table of use cases leads to each answer."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{origin}/choose/")
    assert tab.locator("[data-chooser]").bounding_box() is None
    tab.get_by_role("region").get_by_role("link", name="SaaS with an admin and a mobile app").click()
    assert tab.get_by_text("best fit").is_visible()
    context.close()
