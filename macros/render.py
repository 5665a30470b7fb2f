"""Shapes to HTML and Markdown: every tag and symbol of a table, a card or a chart starts here."""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from macros import inline
from macros.model import Evidence, Level
from macros.saying import WORDS

HERE = Path(__file__).parent
SYMBOLS = {
    Level.BUILTIN: "●",
    Level.OFFICIAL: "◉",
    Level.PACKAGE: "◐",
    Level.MANUAL: "○",
    Level.NONE: "✕",
    Level.UNKNOWN: "?",
}
MEANINGS = {
    Level.BUILTIN: "comes with the framework",
    Level.OFFICIAL: "a companion by the same project",
    Level.PACKAGE: "a third-party package",
    Level.MANUAL: "you write it",
    Level.NONE: "not there",
    Level.UNKNOWN: "not examined yet",
}
GRADES = {
    Evidence.EXECUTED: ("executed", "a test ran it on the pinned release"),
    Evidence.MEASURED: ("measured", "our own benchmark gave the number"),
    Evidence.CITED: ("cited", "a primary source says so"),
    Evidence.EDITORIAL: ("opinion", "our judgement"),
    Evidence.UNPROVEN: ("unproven", "its test has not passed for these files"),
}
LANGUAGES = {
    ".py": "python",
    ".html": "html+jinja",
    ".txt": "text",
    ".ini": "ini",
    ".po": "po",
    ".css": "css",
    ".sh": "bash",
}


@dataclass(frozen=True, slots=True)
class Place:
    """The page that is being rendered: its address below the site root, and its document below docs/."""

    url: str
    repository: str
    document: str = ""
    branch: str = "main"

    def link(self, target: str) -> str:
        """Return the address of ``target`` (below the root, may carry an anchor) relative to this page."""
        path, _, anchor = target.partition("#")
        here = self.url if self.url.endswith("/") or not self.url else posixpath.dirname(self.url)
        relative = posixpath.relpath("/" + path, "/" + here)
        slash = "/" if path.endswith("/") and relative != "." else ""
        return ("./" if relative == "." else relative + slash) + (f"#{anchor}" if anchor else "")

    def page(self, path: str) -> str:
        """Return the address of the page that a document below docs/ becomes, relative to this page."""
        return self.link(
            "/".join(part for part in path.removesuffix(".md").split("/") if part != "index") + "/"
        )

    def doc(self, path: str) -> str:
        """Return the path of a document relative to this page's document, for links in Markdown."""
        return "../" * self.document.count("/") + path

    def source(self, path: str, line: int = 0, verb: str = "blob") -> str:
        """Return the address of a file of the repository at a line."""
        anchor = f"#L{line}" if line else ""
        return f"https://github.com/{self.repository}/{verb}/{self.branch}/{path}{anchor}"

    def commit(self, name: str) -> str:
        """Return the address of a commit."""
        return f"https://github.com/{self.repository}/commit/{name}"

    def report(self, query: str) -> str:
        """Return the address of a new, filled-in correction."""
        return f"https://github.com/{self.repository}/issues/new?{query}"


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader([HERE / "templates", HERE.parent / "docs" / "assets"]),  # and the marks
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals |= {
        "Level": Level,
        "words": WORDS,
        "symbols": SYMBOLS,
        "meanings": MEANINGS,
        "grades": GRADES,
    }
    environment.filters["inline"] = lambda text: Markup(inline.html(text))  # noqa: S704 - escaped by its parser
    return environment


_ENVIRONMENT = _environment()


def render(template: str, place: Place, **shapes: Any) -> str:
    """Render one template; blank lines go, so that Markdown sees a single block of HTML."""
    name = template if "." in template else f"{template}.html"
    text = _ENVIRONMENT.get_template(name).render(place=place, **shapes)
    return "\n".join(line for line in text.splitlines() if line.strip())


def picture(template: str, **shapes: Any) -> str:
    """Render one template of SVG."""
    return _ENVIRONMENT.get_template(f"{template}.svg").render(**shapes)


def tabs(samples: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Render samples as linked tabs, one per framework; the files are included verbatim later."""
    blocks = []
    for name, files in samples:
        fences = [indented(fence(path)) for path in files]
        blocks.append("\n\n".join([f'=== "{inline.inert(name)}"', *fences]))
    return "\n\n".join(blocks)


def trees(samples: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Draw the files of samples as indented trees in linked tabs, one per framework."""
    drawn = [(name, f"```text\n{_tree(files)}\n```") for name, files in samples]
    return "\n\n".join(f'=== "{inline.inert(name)}"\n\n{indented(text)}' for name, text in drawn)


def _tree(paths: Iterable[str]) -> str:
    lines: dict[tuple[str, ...], str] = {}
    for path in paths:
        parts = path.split("/")[1:]
        for depth, part in enumerate(parts):
            slash = "" if depth == len(parts) - 1 else "/"
            lines.setdefault(tuple(parts[: depth + 1]), "  " * depth + part + slash)
    return "\n".join(lines.values())


def fence(path: str) -> str:
    """Render one file of snippets/ as a titled code block that includes it."""
    language = LANGUAGES.get(Path(path).suffix, "text")
    title = path.partition("/")[2] or path
    return f'```{language} title="{title}"\n--8<-- "{path}"\n```'


def indented(text: str) -> str:
    """Indent a block so that it stands inside a tab."""
    return "\n".join(f"    {line}" if line else "" for line in text.splitlines())
