"""Link the first use of each term on a page to the glossary: in prose, not in code, headings or links."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from macros.model import Term

CLOSED = "a|button|code|figure|h[1-6]|label|nav|pre|svg|table|template"
MARKUP = re.compile(
    rf"<(?P<tag>{CLOSED})\b.*?</(?P=tag)\s*>|<(?P<kept>p|span)\b[^>]*\b(?:hidden|kind)\b[^>]*>.*?</(?P=kept)>|<[^>]*>",
    re.DOTALL,
)


def link(html: str, terms: tuple[Term, ...], page: str) -> str:
    """Return the HTML with a link to ``page`` at the first use of each term."""
    pattern, owners = _words(terms)
    seen: set[str] = set()

    def linked(match: re.Match[str]) -> str:
        name = owners[match[0].lower()]
        if name in seen:
            return match[0]
        seen.add(name)
        return f'<a class="term" href="{page}#{name}">{match[0]}</a>'

    return "".join(_prose(html, lambda text: pattern.sub(linked, text))) if terms else html


def _prose(html: str, change: Callable[[str], str]) -> Iterable[str]:
    """Yield the parts of a page, with its prose changed and its markup left alone."""
    end = 0
    for match in MARKUP.finditer(html):
        yield change(html[end : match.start()])
        yield match[0]
        end = match.end()
    yield change(html[end:])


@cache
def _words(terms: tuple[Term, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """Make one pattern of all spellings with their plurals, and map each to the id of its term."""
    spellings = {word: one.id for one in terms for word in (one.term, *one.also)}
    spellings = {f"{word}{ending}": name for word, name in spellings.items() for ending in ("", "s")}
    longest = sorted(spellings, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w/.-])(?:{'|'.join(map(_either, longest))})(?![\w/-])")
    return pattern, {word.lower(): name for word, name in spellings.items()}


def _either(word: str) -> str:
    """Let a word that is written small begin a sentence too."""
    first = f"[{word[0]}{word[0].upper()}]" if word[0].islower() else re.escape(word[0])
    return first + re.escape(word[1:])
