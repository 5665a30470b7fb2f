"""The tasks of a run: rows of the overview, and a page per group with its two tiers apart."""

from dataclasses import dataclass

from macros.measurement import Cell, Measurement, Tier, Workload
from macros.view.speed.charts import Chart, cpu_chart
from macros.view.speed.pairs import Pair, baselines, pair, spread, vanishes, verdict

TIERS: dict[Tier, str] = {
    "idiomatic": "as each framework's documentation writes it",
    "like_for_like": "like for like: the same libraries in each",
}


@dataclass(frozen=True, slots=True)
class Level:
    """One task at one number of connections: what came out, the picture and the rows."""

    concurrency: int
    verdict: tuple[str, ...]
    chart: Chart
    rows: tuple[tuple[Cell, Pair | None], ...]
    vanishes_ms: float | None


@dataclass(frozen=True, slots=True)
class Task:
    """One workload at all its levels."""

    workload: Workload
    levels: tuple[Level, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the overview: the usual stack of each framework at one task."""

    workload: Workload
    concurrency: int
    cells: dict[str, tuple[Cell, Pair | None]]
    spread: Pair
    vanishes_ms: float


def groups(run: Measurement) -> dict[str, tuple[Workload, ...]]:
    """Map groups to their measured workloads, in the order of the run."""
    found: dict[str, tuple[Workload, ...]] = {}
    for one in run.workloads:
        if run.levels(one.id):
            found[one.group] = (*found.get(one.group, ()), one)
    return found


def task(run: Measurement, workload: Workload) -> Task:
    """Make what the page of a group shows of one workload."""
    return Task(workload, tuple(_level(run, workload.id, level) for level in run.levels(workload.id)))


def _level(run: Measurement, name: str, concurrency: int) -> Level:
    cells = run.of(name, concurrency)
    base = cells[0].stack
    rows = [(cell, _over(run, name, concurrency, cell, base)) for cell in cells]
    return Level(
        concurrency,
        tuple(verdict(run, name, concurrency)),
        cpu_chart(run, name, concurrency),
        tuple(rows),
        _vanishing(run, name, concurrency),
    )


def _over(run: Measurement, name: str, concurrency: int, cell: Cell, base: str) -> Pair | None:
    return None if cell.stack == base else pair(run, name, concurrency, cell.stack, base)


def _vanishing(run: Measurement, name: str, concurrency: int) -> float | None:
    costs = [cell.cpu_us.value for cell in baselines(run, name, concurrency) if cell.cpu_us]
    return vanishes(costs[-1], costs[0]) / 1000 if len(costs) > 1 else None


def overview(run: Measurement, tier: Tier, *, control: bool = False) -> tuple[Entry, ...]:
    """List the tasks of one tier with the usual stack of each framework, at the fewest connections."""
    own = [one for one in run.workloads if one.tier == tier and one.control is control and run.levels(one.id)]
    return tuple(filter(None, (_entry(run, one) for one in own)))


def _entry(run: Measurement, workload: Workload) -> Entry | None:
    level = run.levels(workload.id)[0]
    widest, cells = spread(run, workload.id, level), baselines(run, workload.id, level)
    if widest is None:
        return None
    by_framework = {
        run.by_stack[cell.stack].framework: (cell, _over(run, workload.id, level, cell, cells[0].stack))
        for cell in cells
    }
    return Entry(workload, level, by_framework, widest, _vanishing(run, workload.id, level) or 0.0)
