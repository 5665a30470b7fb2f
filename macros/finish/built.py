"""A built page: its address, its words, and its head, to which things can be added."""

import html
import re
from dataclasses import dataclass
from pathlib import Path

TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
DESCRIPTION = re.compile(r'<meta name="?description"? content="(.*?)"')
HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
ARTICLE = re.compile(r"<article class=\"md-content.*</article>", re.DOTALL)
TAG = re.compile(r"<a class=\"headerlink\".*?</a>|<[^>]+>", re.DOTALL)


@dataclass(frozen=True)
class Built:
    """One page of a built site; ``address`` is relative to the root and ends with a slash, or is empty."""

    path: Path
    address: str
    text: str

    @property
    def title(self) -> str:
        """Return the heading of the page."""
        found = HEADING.search(self.text) or TITLE.search(self.text)
        return " ".join(html.unescape(TAG.sub("", found[1])).split()) if found else self.address

    @property
    def description(self) -> str:
        """Return what the page says of itself to search engines."""
        found = DESCRIPTION.search(self.text)
        return html.unescape(found[1]) if found else ""

    @property
    def article(self) -> str:
        """Return the HTML between header and footer."""
        found = ARTICLE.search(self.text)
        return found[0] if found else ""

    def head(self, added: str) -> None:
        """Write the page with something added to its head."""
        self.path.write_text(self.text.replace("</head>", f"{added}</head>", 1), "utf-8")


def pages(folder: Path) -> list[Built]:
    """List the pages of a built site in the order of their addresses; the error page is none."""
    paths = {_address(folder, path): path for path in folder.rglob("index.html")}
    return [Built(path, address, path.read_text("utf-8")) for address, path in sorted(paths.items())]


def _address(folder: Path, path: Path) -> str:
    relative = path.parent.relative_to(folder).as_posix()
    return "" if relative == "." else f"{relative}/"


def write(path: Path, text: str) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
