"""Two frameworks side by side: what differs, which use cases that decides, and the samples that show it."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from macros.fit import POINTS, WEIGHTS
from macros.model import Evidence
from macros.view.cases import Case
from macros.view.cells import Line

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """What differs between two frameworks, and the use cases in which each fits better or both alike."""

    lines: tuple[Line, ...]
    ahead: tuple[tuple[str, tuple[Case, ...]], ...]
    alike: tuple[Case, ...]
    shown: tuple[Line, ...]


def pair(left: str, right: str, lines: Iterable[Line], cases: tuple[Case, ...], snippets: Path) -> Pair:
    """Compare two frameworks."""
    differing = tuple(line for line in (_narrowed(line, left, right) for line in lines) if line.differs)
    ahead = [
        (name, tuple(case for case in cases if _rank(case, name) < _rank(case, other)))
        for name, other in ((left, right), (right, left))
    ]
    alike = tuple(case for case in cases if _rank(case, left) == _rank(case, right))
    return Pair(differing, tuple(ahead), alike, _shown(differing, cases, snippets))


def _narrowed(line: Line, *names: str) -> Line:
    return Line(line.feature, line.category, tuple(cell for cell in line.cells if cell.framework in names))


def _rank(case: Case, framework: str) -> tuple[bool, int]:
    return case.by_name[framework].rank


def _shown(lines: tuple[Line, ...], cases: tuple[Case, ...], snippets: Path) -> tuple[Line, ...]:
    """Choose executed samples by what their difference counts in all use cases, one a category."""
    asked = Counter[str]()
    for need in chain.from_iterable(case.case.needs for case in cases):
        asked[need.feature] += WEIGHTS[need.weight]
    counts = {line.feature.id: asked[line.feature.id] * _distance(line) for line in lines if _ran(line)}
    decisive = [line for line in lines if counts.get(line.feature.id)]
    ranked = sorted(decisive, key=lambda line: (-counts[line.feature.id], -_unlike(line, snippets)))
    firsts = {line.category: line for line in reversed(ranked)}
    return tuple(line for line in ranked if firsts[line.category] is line)[:SHOWN]


def _ran(line: Line) -> bool:
    return all(cell.files and cell.level and cell.evidence is Evidence.EXECUTED for cell in line.cells)


def _distance(line: Line) -> int:
    points = [POINTS[cell.level] for cell in line.cells if cell.level]
    return max(points) - min(points)


def _unlike(line: Line, snippets: Path) -> int:
    """Count the lines that only one of the two samples has."""
    one, other = (
        Counter(chain.from_iterable((snippets / name).read_text("utf-8").splitlines() for name in cell.files))
        for cell in line.cells
    )
    return ((one - other) + (other - one)).total()
