"""Use cases with their computed fit and its working."""

from dataclasses import dataclass

from macros import fit
from macros.fit import Fit
from macros.load import Comparison
from macros.model import UseCase


@dataclass(frozen=True, slots=True)
class Case:
    """A situation, the ranked fits, and the frameworks that share the first place."""

    case: UseCase
    ranked: tuple[Fit, ...]
    best: tuple[str, ...]

    @property
    def by_name(self) -> dict[str, Fit]:
        """Map framework ids to fits."""
        return {one.framework: one for one in self.ranked}


def cases(comparison: Comparison) -> tuple[Case, ...]:
    """Compute every use case."""
    rows = {row.id: row for _, row in comparison.features()}
    names = list(comparison.frameworks)
    made = []
    for case in comparison.use_cases:
        ranked = fit.fits(case, rows, names)
        made.append(Case(case, tuple(ranked), fit.best(ranked)))
    return tuple(made)
