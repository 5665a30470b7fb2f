"""Which pages stand for all pages, and how the browser starts that looks at them."""

from playwright.sync_api import Browser, Playwright

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
    "performance/published/",
    "production/",
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
