"""The tables in a real browser: filter, order, columns, evidence in place, addresses that hold it all."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect

from macros.load import load
from macros.view.cells import Line, lines
from tests.browsing import opened
from tests.building import BASE, Built
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("site")
WIDTHS = [1440, 768, 360]
FILTER = """words => {
  const field = document.querySelector('.controls [name=find]');
  field.value = words;
  const start = performance.now();
  field.dispatchEvent(new Event('input', {bubbles: true}));
  document.body.offsetHeight;
  return performance.now() - start;
}"""
PUBLISHED = f"https://example.org{BASE}"
ROW = re.compile(r'<tr id="(\w+)".*?</tr>')


@pytest.fixture(scope="module")
def rows() -> list[Line]:
    """Read what the table must show."""
    return list(lines(load(ROOT)))


def visible(tab: Page) -> list[str]:
    """List the ids of the rows that a reader sees."""
    return tab.locator("[data-compare] tr[id]").evaluate_all(  # type: ignore[no-any-return] # a list of strings
        "all => all.filter(row => row.checkVisibility()).map(row => row.id)"
    )


def settled(tab: Page, expected: list[str]) -> list[str]:
    """List the visible rows once they stayed as expected for a second: the theme loads a page anew."""
    held = 0
    for _ in range(200):
        held = held + 1 if visible(tab) == expected else 0
        if held == 10:
            break
        tab.wait_for_timeout(100)
    return visible(tab)


def control(tab: Page, name: str) -> Locator:
    """Find a control by its name in the address."""
    return tab.locator(f".controls [name={name}]")


@pytest.mark.parametrize("width", WIDTHS)
def test_words_narrow_the_matrix(browser: Browser, origin: str, rows: list[Line], width: int) -> None:
    """Typed words leave the rows that hold them all, are counted aloud, and stand in the address."""
    with opened(browser, f"{origin}/compare/", width) as tab:
        control(tab, "find").fill("swagger")
        left = visible(tab)
        told = tab.get_by_role("status")
        assert told.inner_text() == f"{len(left)} of {len(rows)} features"
        assert "openapi_ui" in left or "openapi_auto" in left
        assert 0 < len(left) < 20
        expect(tab).to_have_url(re.compile(r"\?find=swagger$"))
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        tab.keyboard.press("Tab")
        tab.get_by_role("button", name="Show all").press("Enter")
        assert len(visible(tab)) == len(rows)


def test_each_control_does_what_the_data_says(browser: Browser, origin: str, rows: list[Line]) -> None:
    """Category, level, evidence and differences leave exactly the rows that the data names."""
    names = {line.feature.id: line for line in rows}
    with opened(browser, f"{origin}/compare/") as tab:
        control(tab, "category").select_option("security")
        assert visible(tab) == [name for name, line in names.items() if line.category == "security"]
        tab.get_by_role("button", name="Show all").click()
        control(tab, "level").select_option("package")
        control(tab, "evidence").select_option("cited")
        wanted = [
            name
            for name, line in names.items()
            if any((cell.level, cell.evidence) == ("package", "cited") for cell in line.cells)
        ]
        assert visible(tab) == wanted
        tab.get_by_role("button", name="Show all").click()
        tab.get_by_label("Only differences").check()
        assert visible(tab) == [name for name, line in names.items() if line.differs]


def tabbed_to(tab: Page, target: Locator) -> None:
    """Press Tab until an element has the focus."""
    for _ in range(80):
        if target.evaluate("one => one === document.activeElement"):
            return
        tab.keyboard.press("Tab")
    raise AssertionError(f"Tab never reached {target}")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_keyboard_alone_works_every_control(
    browser: Browser, origin: str, rows: list[Line], width: int
) -> None:
    """Without a mouse a reader narrows, orders, opens the evidence, and copies the address of a row."""
    with opened(browser, f"{origin}/compare/", width) as tab:
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        tabbed_to(tab, control(tab, "find"))
        tab.keyboard.type("token")
        tabbed_to(tab, control(tab, "category"))
        tab.keyboard.type("Authentication")
        tab.keyboard.press("Tab")
        wanted = [line.feature.id for line in rows if line.category == "authentication"]
        assert visible(tab)
        assert set(visible(tab)) <= set(wanted)
        tabbed_to(tab, tab.get_by_label("Only differences"))
        tab.keyboard.press("Space")
        tab.wait_for_url("**/compare/?find=token&category=authentication&differs=1")
        row = tab.locator(f"#{visible(tab)[0]}")
        tabbed_to(tab, row.locator("[data-copy]"))
        tab.keyboard.press("Enter")
        copied = tab.evaluate("navigator.clipboard.readText()")
        assert copied.endswith(f"/compare/#{row.get_attribute('id')}")
        cell = row.locator("a.claim").first
        tabbed_to(tab, cell)
        tab.keyboard.press("Enter")
        expect(tab.get_by_role("dialog").get_by_role("link", name="Edit this claim")).to_be_visible()
        tab.keyboard.press("Escape")
        expect(cell).to_be_focused()


def test_differences_are_those_of_the_shown_frameworks(
    browser: Browser, origin: str, rows: list[Line]
) -> None:
    """With two frameworks chosen by the address, a row differs if those two differ; the third is gone."""
    with opened(browser, f"{origin}/versus/?of=flask,django&differs=1") as tab:
        both = {"flask", "django"}
        words = {
            line.feature.id: {cell.word for cell in line.cells if cell.framework in both} for line in rows
        }
        assert visible(tab) == [name for name, found in words.items() if len(found) > 1]
        assert tab.locator("[data-compare] td[data-framework=fastapi]:visible").count() == 0
        tab.get_by_role("group", name="Frameworks").get_by_label("FastAPI").press("Space")
        expect(tab).not_to_have_url(re.compile("of="))
        assert tab.locator("[data-compare] th[data-framework=fastapi]").is_visible()


def test_a_shared_address_shows_the_same(browser: Browser, origin: str) -> None:
    """Each step has an address; back and forward walk them; the address opens the same view elsewhere."""
    with opened(browser, f"{origin}/compare/") as tab:
        control(tab, "level").select_option("manual")
        control(tab, "sort").select_option("title")
        expect(tab).to_have_url(re.compile(r"\?level=manual&sort=title$"))
        rows, address = visible(tab), tab.url
        tab.go_back()
        expect(control(tab, "sort")).to_have_value("")
        tab.go_forward()
        expect(control(tab, "sort")).to_have_value("title")
        assert settled(tab, rows) == rows
        tab.goto(address)
        assert settled(tab, rows) == rows
        titles = [tab.locator(f"#{row} th a").first.inner_text().replace(" ", "").lower() for row in rows[:9]]
        assert len(titles) == 9


def test_words_narrow_what_was_ordered(browser: Browser, origin: str) -> None:
    """Words and an order hold together, even if no row of the first category is left."""
    with opened(browser, f"{origin}/compare/") as tab:
        control(tab, "find").fill("jwt")
        found = visible(tab)
        control(tab, "find").fill("")
        control(tab, "sort").select_option("title")
        control(tab, "find").fill("jwt")
        assert found
        assert sorted(visible(tab)) == sorted(found)


@pytest.mark.parametrize(
    "query", ['sort=x"]:asc', "level=<img src=x>", "of=nobody", "category=__proto__", "differs=2"]
)
def test_hostile_addresses_do_nothing(browser: Browser, origin: str, rows: list[Line], query: str) -> None:
    """A value that no control offers is ignored."""
    with opened(browser, f"{origin}/compare/?{query}") as tab:
        assert len(visible(tab)) == len(rows)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_cell_opens_its_evidence_in_place(browser: Browser, origin: str, width: int) -> None:
    """Enter or a click opens the evidence in one popover; Escape or a click outside gives the focus back."""
    with opened(browser, f"{origin}/compare/", width) as tab:
        control(tab, "find").fill("request body validation")
        cell = tab.locator("#body_validation a.claim").nth(1)
        cell.press("Enter")
        box = tab.get_by_role("dialog", name="Request body validation: Flask")
        expect(box.get_by_role("link", name="Sample")).to_be_visible()
        assert [
            (rule["id"], rule["nodes"][0]["html"]) for rule in Axe().run(tab).response["violations"]
        ] == []
        assert tab.evaluate("document.documentElement.scrollWidth") <= width
        tab.keyboard.press("Escape")
        expect(cell).to_be_focused()
        cell.click()
        expect(box).to_be_visible()
        tab.mouse.click(5, 300)
        expect(box).to_be_hidden()
        assert tab.locator(".evidence").count() == 1
        expect(tab).to_have_url(re.compile(r"/compare/\?find=request\+body\+validation$"))


def test_a_row_has_an_address_to_copy(browser: Browser, origin: str) -> None:
    """Copying the link of a row gives an address that shows this row below the header."""
    with opened(browser, f"{origin}/compare/?find=nothing-like-this#jwt") as tab:
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        assert tab.locator("#jwt").is_visible()
        tab.locator("#jwt [data-copy]").click()
        assert tab.evaluate("navigator.clipboard.readText()").endswith("/compare/#jwt")
        box = tab.locator("#jwt").bounding_box()
        assert box is not None
        assert 90 < box["y"] < 850


def test_a_row_quoted_in_a_guide_has_an_address_too(browser: Browser, origin: str) -> None:
    """A table without controls copies the addresses of its rows, and says so."""
    with opened(browser, f"{origin}/guides/async_in_each/") as tab:
        tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
        row = tab.locator("[data-compare] tr[id]").first
        row.get_by_role("button", name="Copy the link to this row").press("Enter")
        expect(row.get_by_role("button", name="Copied the link to this row")).to_have_text("copied")
        copied = tab.evaluate("navigator.clipboard.readText()")
        assert copied.endswith(f"/guides/async_in_each/#{row.get_attribute('id')}")


@pytest.mark.parametrize(("page", "down"), [("compare/", 4000), ("guides/async_in_each/", 500)])
def test_header_and_first_column_stay(browser: Browser, origin: str, page: str, down: int) -> None:
    """Far down the page the head of the table stands below the site's header, above the rows."""
    with opened(browser, f"{origin}/{page}") as tab:
        tab.mouse.wheel(0, down)
        tab.wait_for_timeout(200)
        head = tab.locator("[data-compare] thead").first.bounding_box()
        assert head is not None
        assert 44 <= head["y"] <= 52
        top = tab.evaluate("y => document.elementFromPoint(500, y).closest('thead') !== null", head["y"] + 12)
        assert top


def test_instant_navigation_keeps_the_controls_working(browser: Browser, origin: str, site: Built) -> None:
    """Leaving and coming back without a reload leaves one set of working controls."""
    plan = (site.folder / "sitemap.xml").read_text("utf-8").replace(PUBLISHED, origin)
    with opened(browser, f"{origin}/about/") as tab:
        tab.route("**/sitemap.xml", lambda route: route.fulfill(body=plan, content_type="text/xml"))
        tab.goto(f"{origin}/compare/?level=manual")
        tab.wait_for_selector("html[data-ready]", state="attached")
        tab.wait_for_load_state("networkidle")
        tab.evaluate("window.marker = true")
        before = visible(tab)
        tab.locator(".md-tabs__link", has_text="FAQ").click()
        tab.wait_for_selector("html[data-ready$='/faq/']", state="attached")
        tab.go_back()
        tab.wait_for_selector("html[data-ready$='/compare/']", state="attached")
        assert tab.evaluate("window.marker")
        assert visible(tab) == before
        control(tab, "find").fill("cookie")
        assert len(visible(tab)) < len(before)
        tab.locator("#signed_cookies a.claim").first.click()
        box = tab.get_by_role("dialog").filter(has=tab.get_by_role("link", name="Edit this claim"))
        box.get_by_role("link", name="Sample").click()
        tab.wait_for_url("**/features/*/#*")
        expect(box).to_be_hidden()
        assert tab.evaluate("window.marker")


def test_without_javascript_the_table_is_whole(browser: Browser, origin: str, rows: list[Line]) -> None:
    """Without JavaScript no control takes space, every row is there, and a cell leads to its claim."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{origin}/compare/")
    assert tab.locator(".controls").bounding_box() is None
    assert tab.locator("[data-compare] tr[id]").count() == len(rows)
    tab.locator("#jwt a.claim").first.click()
    expect(tab).to_have_url(re.compile("/features/jwt/#"))
    context.close()


@pytest.mark.parametrize(("times", "milliseconds"), [(1, 50), (10, 200)])
def test_filters_answer_at_once(
    browser: Browser, origin: str, site: Built, times: int, milliseconds: int
) -> None:
    """At four times CPU slowdown the matrix answers in 50 ms, and with ten times the rows in 200 ms."""
    page = (site.folder / "compare" / "index.html").read_text("utf-8")
    many = ROW.sub(lambda row: "".join(_twin(row, number) for number in range(times)), page)
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    tab.route("**/compare/", lambda route: route.fulfill(body=many, content_type="text/html"))
    tab.goto(f"{origin}/compare/")
    tab.wait_for_selector("html[data-ready]", state="attached")
    tab.context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    runs = [[tab.evaluate(FILTER, words) for words in ("package", "jwt", "")] for _ in range(5)]
    assert len(visible(tab)) == times * len(ROW.findall(page))
    assert max(min(taken) for taken in zip(*runs, strict=True)) <= milliseconds
    tab.close()


def _twin(row: re.Match[str], number: int) -> str:
    return row[0].replace(f'id="{row[1]}"', f'id="{row[1]}_{number}"') if number else row[0]
