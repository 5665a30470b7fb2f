"""Take pictures of the main pages for people to look at: ``python -m tests.shots [page ...]``."""

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from tests.browsing import PAGES, launched, shot
from tests.building import build, published

SIZES = ((1440, 900), (768, 1024), (360, 780))
LOOKS = ("light", "dark", "noscript")


def main(pages: Iterable[str]) -> None:
    """Build the site, publish it on loopback and take every page at every size in every look."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = build(Path(folder))
        with published(site.folder) as address, launched(playwright) as browser:
            for page in pages:
                for width, height in SIZES:
                    take(browser, address, page, {"width": width, "height": height})


def take(browser: Browser, address: str, page: str, size: ViewportSize) -> None:
    """Take one page at one size in every look."""
    for look in LOOKS:
        tab = browser.new_page(
            viewport=size,
            color_scheme="dark" if look == "dark" else "light",
            java_script_enabled=look != "noscript",
        )
        tab.goto(f"{address}/{page}", wait_until="load")
        tab.screenshot(path=shot(page, size["width"], look))
        tab.close()


if __name__ == "__main__":
    main(sys.argv[1:] or PAGES)
