"""Samples run in the reader's browser: nothing before the click, then no network but the site's own."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.view.trial import fetched
from tests.building import Built
from tests.samples import FRAMEWORKS, ROOT

pytestmark = pytest.mark.xdist_group("run")
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


def click(tab: Page, name: str) -> None:
    """Press a button of the panel."""
    tab.locator(".run-panel").get_by_role("button", name=name).click()


def pythons(tab: Page) -> int:
    """Count the workers that run Python; the search has one of its own."""
    return sum("/runtime/" in worker.url for worker in tab.workers)


@needed
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_sample_runs_is_edited_proven_stopped_and_reset(
    browser: Browser, origin: str, framework: str
) -> None:
    """After the first load everything works without a network: send, edit, prove, stop, reset."""
    tab, before = opened(browser, origin, framework)
    output, source = tab.locator(".run-output"), tab.locator(".run-panel textarea").first
    text = source.input_value()
    assert before == []
    click(tab, "Run the contract")
    expect(output).to_contain_text("passed: valid body reaches the handler", timeout=MILLISECONDS)
    assert "failed" not in output.inner_text()
    tab.context.set_offline(True)
    tab.get_by_label("Path").fill("/nowhere")
    click(tab, "Send")
    expect(output).to_contain_text("404", timeout=MILLISECONDS)
    source.fill(re.sub(r"\bage\b", "years", text))
    click(tab, "Run the contract")
    expect(output).to_contain_text("failed: valid body reaches the handler", timeout=MILLISECONDS)
    source.fill(text + "\nraise LookupError('edited')\n")
    click(tab, "Send")
    expect(output).to_contain_text("LookupError: edited", timeout=MILLISECONDS)
    assert "site-packages" not in output.inner_text()
    source.fill(text + "\nwhile True: pass\n")
    click(tab, "Send")
    click(tab, "Stop")
    expect(output).to_have_text("Stopped.")
    click(tab, "Reset")
    assert source.input_value() == text
    click(tab, "Send")
    expect(output).to_contain_text("Ada", timeout=MILLISECONDS)
    tab.context.set_offline(False)
    tab.close()


@needed
def test_an_endless_loop_ends_by_itself(browser: Browser, origin: str) -> None:
    """Without a click on Stop the time-out ends it, and the page answers all the while."""
    tab = browser.new_page()
    tab.clock.install()
    tab.goto(f"{origin}/{PAGE}", wait_until="networkidle")
    tab.locator("[data-sample=body_validation_flask]").click()
    source = tab.locator(".run-panel textarea").first
    source.fill(source.input_value() + "\nwhile True: pass\n")
    click(tab, "Send")
    tab.clock.fast_forward(91_000)
    expect(tab.locator(".run-output")).to_contain_text("Stopped: no answer in 90 seconds.")
    for _ in range(50):  # the tab hears of the end of a worker a little later
        if pythons(tab):
            tab.wait_for_timeout(100)
    assert pythons(tab) == 0
    tab.close()


@needed
def test_ten_runs_leave_one_python(browser: Browser, origin: str) -> None:
    """Each edit gets a fresh Python, and the one before is gone: memory does not grow by runs."""
    tab, _ = opened(browser, origin, "flask")
    source, output = tab.locator(".run-panel textarea").first, tab.locator(".run-output")
    text = source.input_value()
    for number in range(10):
        source.fill(f"{text}\nrun = {number}\n")
        click(tab, "Send")
        expect(output).to_contain_text("Ada", timeout=MILLISECONDS)
        assert pythons(tab) == 1
    tab.close()


@needed
def test_what_was_imported_and_compiled_is_kept(browser: Browser, origin: str) -> None:
    """The second start finds the memory of the first, and what its packages compiled to."""
    tab, _ = opened(browser, origin, "fastapi")
    kept = """async () => (await Promise.all((await caches.keys()).map(
        async name => (await (await caches.open(name)).keys()).map(one => one.url.split("/").pop())
    ))).flat().sort()"""
    for _ in range(50):  # written after the answer
        if len(tab.evaluate(kept)) < 2:
            tab.wait_for_timeout(100)
    assert tab.evaluate(kept) == ["fastapi.bytecode", "fastapi.memory"]
    tab.close()


def test_a_site_without_the_runtime_offers_nothing(site: Built) -> None:
    """Buttons are there exactly if the runtime is laid beside the pages."""
    page = (site.folder / PAGE / "index.html").read_text("utf-8")
    assert ("data-sample=" in page) == any(site.folder.glob("runtime/*/pyodide.asm.wasm"))
