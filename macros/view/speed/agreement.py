"""Whether a second run says the same: ratios of two runs beside each other."""

from dataclasses import dataclass
from statistics import median

from macros.measurement import Measurement, Ratio
from macros.view.speed.words import percent

NEAR, WIDE = 0.05, 0.1


@dataclass(frozen=True, slots=True)
class Twice:
    """One ratio in two runs, and how far they lie apart."""

    workload: str
    concurrency: int
    stack: str
    base: str
    newer: float
    older: float

    @property
    def apart(self) -> float:
        """Return the distance as a share of the older."""
        return abs(self.newer / self.older - 1)


@dataclass(frozen=True, slots=True)
class Agreement:
    """All ratios that two runs share."""

    newer: str
    older: str
    pairs: tuple[Twice, ...]

    @property
    def sentence(self) -> str:
        """Say how many agree."""
        near, wide = (sum(one.apart <= limit for one in self.pairs) for limit in (NEAR, WIDE))
        share = percent(near / len(self.pairs))
        middle = f"{100 * median(one.apart for one in self.pairs):.1f} %"
        return (
            f"{near} of {len(self.pairs)} ratios ({share}) of run {self.newer} lie within {percent(NEAR)} "
            f"of run {self.older}, and {wide} within {percent(WIDE)}; the middle distance is {middle}."
        )


def agreement(runs: tuple[Measurement, ...]) -> Agreement | None:
    """Compare the newest run with the next one that was made in the same way."""
    if not runs:
        return None
    one = runs[0]
    alike = [two for two in runs[1:] if _way(two) == _way(one)]
    pairs = _pairs(one, alike[0]) if alike else ()
    return Agreement(one.run.id, alike[0].run.id, pairs) if pairs else None


def _way(one: Measurement) -> tuple[object, ...]:
    return one.run.mode, one.run.method, one.run.database, one.run.target, one.machine.name


def _pairs(newer: Measurement, older: Measurement) -> tuple[Twice, ...]:
    made = (_twice(older, ratio) for ratio in newer.ratios)
    return tuple(one for one in made if one)


def _twice(older: Measurement, ratio: Ratio) -> Twice | None:
    base = ratio.base
    if base is None or base == ratio.stack:
        return None
    before = older.ratio(ratio.workload, ratio.concurrency, ratio.stack)
    if before and before.base == base:
        return Twice(ratio.workload, ratio.concurrency, ratio.stack, base, ratio.ratio, before.ratio)
    cells = {cell.stack: cell.cpu_us for cell in older.of(ratio.workload, ratio.concurrency)}
    over, under = cells.get(ratio.stack), cells.get(base)
    if not over or not under:
        return None
    return Twice(ratio.workload, ratio.concurrency, ratio.stack, base, ratio.ratio, over.value / under.value)
