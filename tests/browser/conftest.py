"""The system's Chromium, for every test that looks at the built site."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browsing import launched


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start the browser once for a module."""
    with sync_playwright() as playwright, launched(playwright) as opened:
        yield opened
