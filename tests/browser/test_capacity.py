"""Capacity in a real browser: the same numbers as the build, and the reader's figures in the address."""

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page

from macros.load import load
from macros.measurement import Measurement
from macros.render import Place
from macros.show import Site
from macros.speed import Speed
from macros.view.speed import capacity
from macros.view.speed.capacity import Load, Need
from macros.view.speed.planner import said
from tests.samples import ROOT

FIXTURE = ROOT / "tests" / "unit" / "measurement.yml"  # made-up numbers
RUN = Measurement.model_validate(yaml.safe_load(FIXTURE.read_text("utf-8")))
LOADS = [
    Load(),
    Load(rate=1000, own=0, wait=0, use=100, cores=1),
    Load(rate=37, own=2.5, wait=300, use=45, cores=4),
    Load(rate=0, own=1, wait=1, use=60, cores=2),
    Load(rate=12345, own=20, wait=0, use=70, cores=64),
]


@pytest.fixture(scope="module")
def planner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a page that holds nothing but the capacity part of the made-up run."""
    folder = tmp_path_factory.mktemp("planner")
    (folder / "data/ledger/measurements").mkdir(parents=True)
    (folder / "data/frameworks").mkdir()
    (folder / "data/ledger/measurements/fixture.yml").write_bytes(FIXTURE.read_bytes())
    for name in ("fastapi", "flask"):
        (folder / f"data/frameworks/{name}.yml").write_text(f"name: {name}\ndistribution: {name}\n")
    part = Speed(Site(load(folder)), Place("", "us/site")).capacity("json")
    for name in ("capacity.js", "controls.css"):
        (folder / name).write_bytes((ROOT / "docs" / "assets" / name).read_bytes())
    style = '<link rel="stylesheet" href="controls.css">'
    head = f'<!doctype html><meta charset="utf-8"><title>Capacity</title>{style}'
    page = f'{head}<body>{part}<script type="module" src="capacity.js"></script>'
    (folder / "index.html").write_text(page, "utf-8")
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def table(tab: Page) -> list[list[str]]:
    """Read the rows that the browser shows."""
    rows = tab.locator(".capacity-table tbody tr:not([hidden])")
    return [row.locator("th, td").all_inner_texts() for row in rows.all()]


def needs(task: str, load_: Load) -> list[Need]:
    """Compute the same at build time."""
    return [capacity.need(price, load_) for price in capacity.prices(RUN, task)]


def expected(task: str, load_: Load) -> list[list[str]]:
    """Give the rows that the build would print."""
    return [
        [
            one.price.stack.title,
            f"{one.cores:.2f}",
            str(one.processes),
            str(one.machines),
            "not measured" if one.memory_mb is None else f"{one.memory_mb:.0f}",
            f"{100 * one.share:.0f} %",
            one.dominates,
        ]
        for one in needs(task, load_)
    ]


@pytest.mark.parametrize("load_", LOADS, ids=lambda one: f"{one.rate:g}")
@pytest.mark.parametrize("task", ["json", "row"])
def test_browser_and_build_agree(browser: Browser, planner: str, load_: Load, task: str) -> None:
    """Whatever figures a reader types, the browser computes what the build would print."""
    tab = browser.new_page()
    tab.goto(planner)
    tab.locator("select").select_option(task)
    for name in ("rate", "own", "wait", "use", "cores"):
        tab.locator(f"input[name={name}]").fill(f"{getattr(load_, name):g}")
    assert sorted(table(tab)) == sorted(expected(task, load_))
    assert tab.locator(".capacity-said").inner_text() == said(needs(task, load_))
    tab.close()


def test_figures_stay_in_the_address(browser: Browser, planner: str) -> None:
    """An address restores task, figures and price; nonsense in it is ignored."""
    tab = browser.new_page()
    tab.goto(planner)
    tab.locator("input[name=rate]").fill("5000")
    tab.locator("input[name=price]").fill("10")
    tab.wait_for_url("**/?rate=5000&price=10")
    told = tab.locator(".capacity-said").inner_text()
    assert "a month" in told
    tab.goto(f"{planner}?rate=5000&price=10&own=x&use=900&task=nothing&q=word")
    assert tab.locator(".capacity-said").inner_text() == told
    tab.close()


def test_without_javascript_the_table_is_there(browser: Browser, planner: str) -> None:
    """Without JavaScript the default load is computed, and no form pretends to work."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(planner)
    assert table(tab) == expected("json", Load())
    assert not tab.locator("form").is_visible()
    context.close()


def test_the_real_page_has_its_script(origin: str, browser: Browser) -> None:
    """The published page computes, or says that nothing is measured."""
    tab = browser.new_page()
    tab.goto(f"{origin}/performance/capacity/")
    measured = bool(load(ROOT).runs)
    assert tab.locator("form.capacity-inputs").is_visible() is measured
    assert tab.get_by_text("Nothing is measured yet").count() == int(not measured)
    tab.close()


def test_the_fixture_says_what_it_is() -> None:
    """The made-up numbers are marked, and lie outside the ledger."""
    assert "FIXTURE: made-up" in FIXTURE.read_text("utf-8")
    assert not list(Path(ROOT / "data").rglob("*fixture*"))
