"""The glossary: its rules, and the links that it puts on a page."""

import pytest

from macros.glossary import link
from macros.model import Term
from tests.unit.conftest import Complaints

PATH = "data/glossary.yml"
GLOSSARY = """terms:
  - id: worker
    term: worker
    also: [serving process]
    means: A process that serves requests.
    features: [path_parameters]
  - id: n_plus_one
    term: N+1
    means: One query more for each row.
"""
TERMS = (
    Term(id="asgi", term="ASGI", means="An interface."),
    Term(id="n_plus_one", term="N+1", means="Too many queries."),
    Term(id="proxy", term="reverse proxy", also=("reverse proxies",), means="A server in front."),
)


def test_valid_glossary_has_no_complaints(complaints: Complaints) -> None:
    """The glossary as written is valid."""
    assert complaints(glossary=GLOSSARY) == []


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("term: N+1", "term: Worker", "8:11", ['"Worker" twice', "spellings of its own"]),
        ("id: n_plus_one", "id: worker", "7:9", ['"worker" twice', "ids of its own"]),
        ("serves requests.", "serves requests", "5:12", ["one sentence"]),
        ("serves requests.", "serves. It also waits.", "5:12", ["one sentence"]),
        ("[path_parameters]", "[path_parameter]", "6:16", ["did you mean path_parameters?"]),
        ("means: One", "menas: One", "9:5", ['"menas"', "did you mean means?"]),
        ("features: [path_parameters]", "page: about/idnex.md", "6:11", ["a file below docs/"]),
    ],
)
def test_mistake_is_located(complaints: Complaints, old: str, new: str, place: str, words: list[str]) -> None:
    """A mistake in the glossary is told with its place, what was found and what is allowed."""
    found = complaints(glossary=GLOSSARY.replace(old, new, 1))
    assert any(line.startswith(f"{PATH}:{place}: ") and all(word in line for word in words) for line in found)


def test_first_use_is_linked_once() -> None:
    """The first use of a term is linked, in the words of the page; the second is left alone."""
    made = link("<p>Reverse proxies, then a reverse proxy.</p>", TERMS, "g/")
    assert made == '<p><a class="term" href="g/#proxy">Reverse proxies</a>, then a reverse proxy.</p>'


@pytest.mark.parametrize(
    "html",
    [
        "<h2 id='x'>ASGI</h2>",
        "<a href='y'>on <em>ASGI</em></a>",
        "<p><code>ASGI</code></p>",
        "<pre><span>ASGI</span></pre>",
        "<table><tr><td>ASGI</td></tr></table>",
        "<p hidden>ASGI</p>",
        '<p title="ASGI">x</p>',
        "<p>ASGIx, /ASGI and ASGI-like</p>",
        "<p>asgi</p>",
    ],
)
def test_only_prose_is_linked(html: str) -> None:
    """Headings, links, code, tables, hidden words, attributes and other words stay as they are."""
    assert link(html, TERMS, "g/") == html


def test_use_after_a_heading_is_the_first() -> None:
    """A use that cannot be linked does not count as the first."""
    made = link("<h2>N+1</h2><p>An N+1 query.</p>", TERMS, "g/")
    assert made.endswith('<p>An <a class="term" href="g/#n_plus_one">N+1</a> query.</p>')


def test_no_terms_change_nothing() -> None:
    """Without a glossary a page is left alone."""
    assert link("<p>ASGI</p>", (), "g/") == "<p>ASGI</p>"
