"""Samples run in the reader's browser: nothing before the click, then no network but the site's own."""

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.view.trial import fetched
from tests.building import Built
from tests.samples import FRAMEWORKS, ROOT

pytestmark = pytest.mark.xdist_group("site")
PAGE = "features/body_validation/"
MILLISECONDS = 90_000  # to load and start Python on a busy machine
needed = pytest.mark.skipif(not fetched(ROOT), reason="the runtime was not fetched: make runtime")


def opened(browser: Browser, origin: str, framework: str) -> tuple[Page, list[str]]:
    """Open the page and run the sample; return the tab and what it asked for before the click."""
    tab, asked = browser.new_page(), list[str]()
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    before = [url for url in asked if "/runtime/" in url or "worker" in url.rpartition("/")[2]]
    tab.locator(f"[data-sample=body_validation_{framework}]").click()
    expect(tab.locator(".run-output")).to_contain_text("Ada", timeout=MILLISECONDS)
    assert [url for url in asked if not url.startswith((origin, "blob:", "data:"))] == []
    return tab, before


@needed
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_sample_runs_is_edited_stopped_and_reset(browser: Browser, origin: str, framework: str) -> None:
    """Run, run again without a network, edit, stop an endless loop, reset and run anew."""
    tab, before = opened(browser, origin, framework)
    output, source = tab.locator(".run-output"), tab.locator(".run-panel textarea").first
    assert before == []
    tab.context.set_offline(True)
    tab.get_by_label("Path").fill("/nowhere")
    tab.get_by_role("button", name="Send").click()
    expect(output).to_contain_text("404")
    tab.context.set_offline(False)
    text = source.input_value()
    source.fill(text + "\nraise LookupError('edited')\n")
    tab.get_by_role("button", name="Send").click()
    expect(output).to_contain_text("LookupError: edited", timeout=MILLISECONDS)
    source.fill(text + "\nwhile True: pass\n")
    tab.get_by_role("button", name="Send").click()
    tab.get_by_role("button", name="Stop").click()
    expect(output).to_have_text("Stopped.")
    tab.get_by_role("button", name="Reset").click()
    assert source.input_value() == text
    tab.get_by_role("button", name="Send").click()
    expect(output).to_contain_text("Ada", timeout=MILLISECONDS)
    tab.close()


def test_a_site_without_the_runtime_offers_nothing(site: Built) -> None:
    """Buttons are there exactly if the runtime is laid beside the pages."""
    page = (site.folder / PAGE / "index.html").read_text("utf-8")
    assert ("data-sample=" in page) == (site.folder / "runtime" / "pyodide.asm.wasm").exists()
