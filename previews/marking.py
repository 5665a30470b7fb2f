"""Pages of a preview: kept away from search engines, and refused if they load or send anything elsewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path

from previews import Refused

HEAD = re.compile(r"<head\b[^>]*>", re.IGNORECASE)
MARK = '<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">'
OFF_SITE = re.compile(r"\s*([a-z][a-z0-9+.-]*:|//|\\)", re.IGNORECASE)
INLINE = re.compile(r"\s*data:image/", re.IGNORECASE)
LINK = re.compile(r"\s*(https?://|mailto:)", re.IGNORECASE)
SENDS = {
    "src",
    "srcset",
    "action",
    "formaction",
    "poster",
    "background",
    "ping",
    "manifest",
    "code",
    "codebase",
}
NAMED = {"canonical", "alternate", "author", "license"}  # links that a browser does not load
FORBIDDEN = {"base", "object", "embed", "applet", "iframe", "frame"}


class _Reader(HTMLParser):
    """Collect what a page must not hold."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        if tag in FORBIDDEN or (tag == "meta" and known.get("http-equiv", "").lower() == "refresh"):
            self.faults.append(f"a <{tag}> tag" if tag in FORBIDDEN else "a page that leads away by itself")
        if any(_leaves(known[name]) for name in SENDS & {*known}):
            self.faults.append(f"a <{tag}> that loads from or sends to another origin")
        href = known.get("href") or known.get("xlink:href") or ""
        loads = tag not in {"a", "area"} and not (tag == "link" and NAMED & set(known.get("rel", "").split()))
        if _leaves(href) and (loads or not LINK.match(href)):
            self.faults.append(f"a <{tag}> that leads where no link may lead")


def mark(folder: Path) -> None:
    """Mark every page of a folder; raise Refused for a page that reaches out by itself."""
    for path in sorted(folder.rglob("*.html")):
        text = path.read_text("utf-8", "replace")
        reader = _Reader()
        reader.feed(text)
        reader.close()
        if reader.faults:
            raise Refused(reader.faults[0])
        if not HEAD.search(text):
            raise Refused("a page without a head")
        path.write_text(HEAD.sub(lambda match: match[0] + MARK, text, count=1), "utf-8")
    (folder / "robots.txt").write_text("User-agent: *\nDisallow: /\n", "utf-8")


def _leaves(address: str) -> bool:
    return bool(OFF_SITE.match(address)) and not INLINE.match(address)
