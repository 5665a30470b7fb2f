"""Which pages stand for all pages, how the browser starts that looks at them, and where its pictures go."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright

from tests.samples import ROOT

PAGES = [
    "",
    "choose/",
    "choose/saas_platform/",
    "compare/",
    "compare/validation/",
    "features/body_validation/",
    "code/",
    "versus/",
    "versus/flask_django/",
    "frameworks/",
    "frameworks/django/",
    "performance/",
    "performance/method/",
    "performance/stacks/",
    "performance/waiting/",
    "performance/capacity/",
    "performance/published/",
    "production/",
    "production/cost/",
    "guides/",
    "guides/async_in_each/",
    "faq/",
    "about/",
    "about/changes/",
    "about/data/",
    "404.html",
]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # the network is off
]


def launched(playwright: Playwright) -> Browser:
    """Start the system's Chromium; it closes at the end of a ``with``."""
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)


def shot(page: str, width: int, look: str) -> Path:
    """Name the picture of a page in the ignored folder; look is a scheme, or that scripts are off."""
    name = page.strip("/").removesuffix(".html").replace("/", "_") or "home"
    return ROOT / "shots" / f"{name}_{width}_{look}.png"


@contextmanager
def opened(browser: Browser, address: str, width: int = 1440) -> Iterator[Page]:
    """Open a page whose enhancers have run; whatever it logs as an error fails the test."""
    tab = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    errors: list[str] = []
    tab.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.goto(address)
    tab.wait_for_selector("html[data-ready]", state="attached")
    yield tab
    tab.close()
    assert errors == [], errors
