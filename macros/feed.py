"""The change feed for machines: Atom for readers of feeds, JSON for programs."""

from collections.abc import Iterator

from macros.export import records
from macros.history import Entry, History, Move
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
    commits = tuple(map(_commit, history.entries))
    told = records.Changes(version=records.VERSION, whole_history=history.whole, commits=commits)
    yield "changes.json", told.model_dump_json() + "\n"


def _commit(entry: Entry) -> records.CommitRecord:
    claims = tuple(map(_move, entry.moves))
    return records.CommitRecord(commit=entry.commit, since=entry.time, why=entry.why, claims=claims)


def _move(move: Move) -> records.MoveRecord:
    words = tuple(records.WordsRecord(field=field, was=was, now=now) for field, was, now in move.words)
    return records.MoveRecord(claim=f"{move.feature}.{move.framework}", change=move.change, words=words)
