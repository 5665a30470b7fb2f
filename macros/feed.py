"""The change feed for machines: Atom for readers of feeds, JSON for programs."""

import json
from collections.abc import Iterator

from macros.history import Entry, History
from macros.load import Comparison
from macros.render import Place, render
from macros.view.changes import items

NEWEST = 50  # entries of the Atom feed; the JSON file holds all


def files(comparison: Comparison, history: History, repository: str, site: str) -> Iterator[tuple[str, str]]:
    """Yield (path, content) of the feed's files; ``site`` is the address of the site, if it is known."""
    made = items(comparison, history)[:NEWEST]
    newest = made[0].entry.time if made else "1970-01-01T00:00:00Z"
    place = Place("", repository)
    yield "changes.atom", render("changes.xml", place, items=made, newest=newest, site=site) + "\n"
    told = {"whole_history": history.whole, "commits": [_plain(entry) for entry in history.entries]}
    yield "changes.json", json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n"


def _plain(entry: Entry) -> dict[str, object]:
    claims = [
        {
            "claim": f"{move.feature}.{move.framework}",
            "change": move.change,
            "words": [dict(zip(("field", "was", "now"), words, strict=True)) for words in move.words],
        }
        for move in entry.moves
    ]
    return {"commit": entry.commit, "since": entry.time, "why": entry.why, "claims": claims}
