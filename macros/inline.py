"""Inline Markdown of notes: code, emphasis and links, nothing else."""

from functools import cache
from html import escape

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("zero").enable(["backticks", "emphasis", "link", "escape", "entity"])
_PARSER.validateLink = bool  # type: ignore[method-assign,assignment] # refused with a place, not dropped

_READ_AGAIN = str.maketrans({sign: f"&#{ord(sign)};" for sign in "_*`[]{"})


def links(text: str) -> list[str]:
    """List the targets of the links in a note."""
    if "](" not in text:  # most notes hold no link, and parsing each of them takes its time
        return []
    tokens = [child for token in _PARSER.parseInline(text) for child in token.children or []]
    return [str(token.attrs["href"]) for token in tokens if _is_link(token)]


@cache  # the same note stands on several pages, and a live server renders it again
def html(text: str) -> str:
    """Render a note; everything but code, emphasis and links is escaped."""
    return str(_PARSER.renderInline(text))


def inert(text: str) -> str:
    """Render a note as HTML that neither a template engine nor Markdown reads again."""
    return html(text).translate(_READ_AGAIN)


def title(text: str) -> str:
    """Return the words of a note for a title, where templates print them as they are."""
    return escape(plain(text), quote=False).replace('"', "&quot;").replace("{", "&#123;")


@cache
def plain(text: str) -> str:
    """Return the words of a note without its markup, on one line."""
    tokens = [child for token in _PARSER.parseInline(text) for child in token.children or []]
    return " ".join("".join(token.content for token in tokens if token.content).split())


def _is_link(token: Token) -> bool:
    return token.type == "link_open" and "href" in token.attrs
