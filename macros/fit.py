"""Fit of a framework to a situation: needs and levels in, points and reasons out."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.model import Feature, Level, Need, SupportRow, UseCase

POINTS = {
    Level.BUILTIN: 4,
    Level.OFFICIAL: 3,
    Level.PACKAGE: 2,
    Level.MANUAL: 1,
    Level.NONE: 0,
    Level.UNKNOWN: 0,
}
WEIGHTS = {"must": 3, "should": 1}


@dataclass(frozen=True, slots=True)
class Part:
    """What one need contributes: the level found, and weight times points."""

    need: Need
    level: Level
    points: int

    @property
    def rules_out(self) -> bool:
        """A must that a framework lacks rules it out."""
        return self.need.weight == "must" and self.level is Level.NONE


@dataclass(frozen=True, slots=True)
class Fit:
    """How one framework meets the needs; ``points`` of ``possible``."""

    framework: str
    parts: tuple[Part, ...]
    possible: int

    @property
    def points(self) -> int:
        """Sum the points of all needs."""
        return sum(part.points for part in self.parts)

    @property
    def percent(self) -> int:
        """Return the points as a whole percentage, rounded down."""
        return 100 * self.points // self.possible

    @property
    def ruled_out_by(self) -> tuple[Part, ...]:
        """List the musts that the framework lacks."""
        return tuple(part for part in self.parts if part.rules_out)

    @property
    def rank(self) -> tuple[bool, int]:
        """Order fits: ruled out last, then by points, best first."""
        return (bool(self.ruled_out_by), -self.points)


def level_of(row: Feature | None, framework: str) -> Level:
    """Return the level of a claim; unknown when there is none."""
    claim = row.claims.get(framework) if isinstance(row, SupportRow) else None
    return claim.level if claim is not None else Level.UNKNOWN


def fits(case: UseCase, rows: Mapping[str, Feature], frameworks: list[str]) -> list[Fit]:
    """Rank the frameworks for a use case, best first; equal ranks keep the given order."""
    possible = sum(WEIGHTS[need.weight] for need in case.needs) * POINTS[Level.BUILTIN]
    return sorted((_fit(case, rows, name, possible) for name in frameworks), key=lambda fit: fit.rank)


def _fit(case: UseCase, rows: Mapping[str, Feature], framework: str, possible: int) -> Fit:
    parts = []
    for need in case.needs:
        level = level_of(rows.get(need.feature), framework)
        parts.append(Part(need, level, WEIGHTS[need.weight] * POINTS[level]))
    return Fit(framework, tuple(parts), possible)


def best(ranked: list[Fit]) -> tuple[str, ...]:
    """Name the frameworks that share the first rank."""
    return tuple(fit.framework for fit in ranked if fit.rank == ranked[0].rank)
