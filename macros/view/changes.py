"""The change feed as a reader sees it: one item per commit, short however much it changed."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from macros.history import Entry, History, Move
from macros.load import Comparison

LIMIT = 40  # claims of one commit that are told one by one
BULK = 12  # from here on new claims are counted by category
NAMES = {"via": "package", "extra": "optional group", "editorial": "opinion"}


@dataclass(frozen=True, slots=True)
class Told:
    """One claim that changed: where it is now, if it is still there, and what it said and says."""

    title: str
    framework: str
    address: str
    change: str
    words: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One commit: why, since when, its claims, and how many are not told one by one."""

    entry: Entry
    told: tuple[Told, ...]
    left_out: int
    bulk: tuple[tuple[str, int], ...]

    @property
    def counts(self) -> str:
        """Say how many claims were changed, added and removed."""
        found = [(len(self.entry.of(change)), change) for change in ("changed", "added", "removed")]
        return ", ".join(f"{count} {change}" for count, change in found if count)


def items(comparison: Comparison, history: History) -> tuple[Item, ...]:
    """Make the items, newest first."""
    tell = teller(comparison)
    return tuple(_item(comparison, entry, tell) for entry in history.entries)


def teller(comparison: Comparison) -> Callable[[Move], Told]:
    """Return what tells one move with the titles of today; a row that took over stands for a former one."""
    rows = {row.id: row for _, row in comparison.features()}
    former = {old: row for row in rows.values() for old in row.was}

    def tell(move: Move) -> Told:
        row, one = (
            rows.get(move.feature) or former.get(move.feature),
            comparison.frameworks.get(move.framework),
        )
        address = f"features/{row.id}/#{move.framework}" if row and one else ""
        words = tuple((NAMES.get(field, field), was, now) for field, was, now in move.words)
        title, name = (row.title if row else move.feature), (one.name if one else move.framework)
        return Told(title, name, address, move.change, words)

    return tell


def _item(comparison: Comparison, entry: Entry, tell: Callable[[Move], Told]) -> Item:
    added = entry.of("added")
    alone = [*entry.of("changed"), *entry.of("removed"), *(added if len(added) < BULK else ())]
    bulk = Counter(move.category for move in added) if len(added) >= BULK else Counter[str]()
    titles = {name: one.title for name, one in comparison.categories.items()}
    counted = tuple((titles.get(name, name), count) for name, count in sorted(bulk.items()))
    return Item(entry, tuple(map(tell, alone[:LIMIT])), len(alone[LIMIT:]), counted)
