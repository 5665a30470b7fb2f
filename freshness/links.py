"""Cited links: each leads somewhere, or has a reason in exceptions.yml that is still needed."""

import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import yaml

from macros import inline
from macros.load import Comparison

EXCEPTIONS = Path(__file__).parent / "exceptions.yml"
AGENT = {"user-agent": "Mozilla/5.0 (compatible; link check of a comparison site)"}
TRIES, SECONDS, AT_ONCE = 3, 20.0, 8
LINK = re.compile(r"\]\((https?://[^\s(){}]+)\)")  # in Markdown; one with a macro in it is the site's own
LOST = 400  # from this status on, a page is not there for a reader


def cited(comparison: Comparison) -> set[str]:
    """Collect every address that is cited: sources, links of frameworks, links in notes and on pages."""
    found = {source.url for source in comparison.sources.values() if source.url}
    found |= {url for framework in comparison.frameworks.values() for url in framework.links.values()}
    notes = [claim.note for _, row in comparison.features() for claim in row.claims.values() if claim.note]
    pages = [path.read_text("utf-8") for path in (comparison.root / "docs").rglob("*.md")]
    found |= {url for page in pages for url in LINK.findall(page)}
    return found | {url for note in notes for url in inline.links(note)}


def excused(path: Path = EXCEPTIONS) -> dict[str, str]:
    """Read the exceptions: address to reason."""
    return dict(yaml.safe_load(path.read_text("utf-8")) or {})


def problems(urls: set[str], reasons: Mapping[str, str], client: httpx2.Client) -> Iterator[str]:
    """Yield one line per broken link without a reason, and per reason that nobody needs."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = dict(zip(sorted(urls), pool.map(lambda url: fault(client, url), sorted(urls)), strict=True))
    for url, broken in found.items():
        if broken and url not in reasons:
            yield f"{url}: {broken}"
        if not broken and url in reasons:
            yield f"{url}: an exception that is not needed, the link works"
    yield from (f"{url}: an exception for a link that nothing cites" for url in sorted({*reasons} - urls))


def fault(client: httpx2.Client, url: str) -> str:
    """Say what is wrong with a link; an empty string if it leads somewhere."""
    said = ""
    for _ in range(TRIES):
        try:
            with client.stream("GET", url) as answer:
                said = f"status {answer.status_code}" if answer.status_code >= LOST else ""
        except httpx2.HTTPError as error:
            said = type(error).__name__
        if not said:
            return ""
    return said


def client() -> httpx2.Client:
    """Make a client that follows redirects as a reader's browser does."""
    return httpx2.Client(follow_redirects=True, timeout=SECONDS, headers=AGENT)
