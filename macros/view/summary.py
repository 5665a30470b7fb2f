"""The matrix in small: per category and framework, how many features come at which level."""

from collections import Counter
from dataclasses import dataclass

from macros.load import Comparison
from macros.model import Level
from macros.view.cells import Line


@dataclass(frozen=True, slots=True)
class Share:
    """How many features of a category a framework has at each level."""

    framework: str
    counts: tuple[tuple[Level, int], ...]
    total: int

    @property
    def ready(self) -> int:
        """Count what is built in or official."""
        return sum(count for level, count in self.counts if level in {Level.BUILTIN, Level.OFFICIAL})


@dataclass(frozen=True, slots=True)
class Summary:
    """One category in one line."""

    id: str
    title: str
    features: int
    shares: tuple[Share, ...]


def summaries(comparison: Comparison, rows: tuple[Line, ...]) -> tuple[Summary, ...]:
    """Summarise every category; rows of values count as features but have no level."""
    made = []
    for name, category in comparison.categories.items():
        own = [row for row in rows if row.category == name]
        made.append(Summary(name, category.title, len(own), _shares(comparison, own)))
    return tuple(made)


def whole(comparison: Comparison, rows: tuple[Line, ...]) -> Summary:
    """Summarise all categories in one line."""
    return Summary("", f"All {len(rows)} features", len(rows), _shares(comparison, list(rows)))


def _shares(comparison: Comparison, rows: list[Line]) -> tuple[Share, ...]:
    return tuple(_share(rows, framework) for framework in comparison.frameworks)


def _share(rows: list[Line], framework: str) -> Share:
    levels = [cell.level for row in rows for cell in row.cells if cell.framework == framework and cell.level]
    counts = Counter(levels)
    ordered = tuple((level, counts[level]) for level in Level if counts[level])
    return Share(framework, ordered, len(levels))
