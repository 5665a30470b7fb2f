"""Read built pages: their ids, links, loads and code blocks."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

LOADS = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src")}
PASSIVE = {"canonical", "edit", "alternate", "prev", "next"}


@dataclass
class Page(HTMLParser):
    """What one page contains."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    code: list[tuple[str, str]] = field(default_factory=list)
    styled: list[str] = field(default_factory=list)
    cards: list[str] = field(default_factory=list)
    titles: int = 0

    def __post_init__(self) -> None:
        """Start the parser."""
        super().__init__(convert_charrefs=True)
        self._title, self._inside, self._text = "", "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids, links, loads and the beginning of code."""
        known = {name: value or "" for name, value in attrs}
        if "id" in known:
            self.ids.append(known["id"])
        self.titles += tag == "h1"
        if known.get("property") == "og:image":
            self.cards.append(known["content"])
        if "style" in known:
            self.styled.append(tag)
        if tag == "a" and "href" in known:
            self.links.append(known["href"])
        if known.get("rel") not in PASSIVE:
            self.loads += [
                known[name] for name in ("src", "href") if (tag, name) in LOADS and known.get(name)
            ]
        if tag == "span" and known.get("class") == "filename":
            self._inside, self._title = "title", ""
        elif tag == "code" and self._title and self._inside != "code":
            self._inside, self._text = "code", ""

    def handle_data(self, data: str) -> None:
        """Gather titles and code."""
        if self._inside == "title":
            self._title += data
        elif self._inside == "code":
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        """Close titles and code."""
        if self._inside == "title" and tag == "span":
            self._inside = ""
        elif self._inside == "code" and tag == "code":
            self.code.append((self._title, self._text))
            self._inside = self._title = ""


def read(path: Path) -> Page:
    """Parse one built page."""
    page = Page()
    page.feed(path.read_text("utf-8"))
    return page


def target(folder: Path, page: Path, link: str) -> tuple[Path | None, str]:
    """Resolve a link of a page to a file of the site and an anchor; None if it leaves the site."""
    here = "http://site/" + page.relative_to(folder).as_posix()
    address, anchor = urldefrag(urljoin(here, link))
    parts = urlsplit(address)
    if parts.netloc != "site":
        return None, anchor
    path = folder / unquote(parts.path).lstrip("/")
    return (path / "index.html" if path.is_dir() else path), unquote(anchor)
