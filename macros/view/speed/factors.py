"""What matters most: framework, server and the rest, as shares of variation and as factors."""

from dataclasses import dataclass
from statistics import median

from macros.measurement import Measurement
from macros.view.speed.pairs import Pair, pair, spread
from macros.view.speed.words import counted, listed, percent, times


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of the variation at one task each factor explains."""

    workload: str
    title: str
    by_factor: dict[str, float]


def shares(run: Measurement) -> tuple[Shares, ...]:
    """List the shares per task, and of tasks taken together."""
    found: dict[str, dict[str, float]] = {}
    for one in run.variation:
        found.setdefault(one.workload, {})[one.factor] = one.share
    return tuple(Shares(name, _title(run, name), own) for name, own in found.items())


def _title(run: Measurement, name: str) -> str:
    """Return the title of a task, or the name of tasks taken together."""
    known = run.by_workload.get(name)
    return known.title if known else f"{name.replace('_', ' ').capitalize()}, taken together"


def factors(run: Measurement) -> list[str]:
    """List the factors, those that explain most first."""
    return sorted({one.factor for one in run.variation}, key=lambda name: (-_middle(run, name), name))


def _middle(run: Measurement, factor: str) -> float:
    return median([one.by_factor.get(factor, 0.0) for one in shares(run)] or [0.0])


def told(run: Measurement) -> list[str]:
    """Say which factor explains most, and how far a server moves the same framework."""
    parts = [f"{percent(_middle(run, name))} the {name}" for name in factors(run) if _middle(run, name) > 0]
    top = [max(one.by_factor, key=lambda name: one.by_factor[name]) for one in shares(run)]
    counts = [f"the {name} in {top.count(name)}" for name in factors(run) if name in top]
    middle = [f"What makes up the variation in the middle task: {listed(parts)}."] if parts else []
    most = [f"What makes up most of it in {counted(len(top), 'task')}: {listed(counts)}."] if top else []
    return [*middle, *most, *_servers(run)]


def _servers(run: Measurement) -> list[str]:
    inside = [one for task in _tasks(run) for one in _within(run, *task)]
    across = [one for task in _tasks(run) if (one := spread(run, *task))]
    if not inside or not across:
        return []
    most = max(inside, key=lambda one: one.ratio)
    return [
        f"Another server, worker or variant, same framework: {_factor(inside)} times in the middle case.",
        f"Another framework, usual stacks: {_factor(across)} times in the middle task.",
        f"The widest gap inside one framework is {most.text}: {most.stack.title} against {most.base.title}.",
    ]


def _factor(pairs: list[Pair]) -> str:
    return times(median(one.ratio for one in pairs))


def _tasks(run: Measurement) -> list[tuple[str, int]]:
    return [
        (one.id, run.levels(one.id)[0]) for one in run.workloads if run.levels(one.id) and not one.control
    ]


def _within(run: Measurement, workload: str, concurrency: int) -> list[Pair]:
    """Compare the dearest with the cheapest stack of each framework."""
    found = []
    cells = run.of(workload, concurrency)
    for framework in {run.by_stack[cell.stack].framework for cell in cells}:
        own = [cell.stack for cell in cells if run.by_stack[cell.stack].framework == framework]
        if len(own) > 1:
            found.append(pair(run, workload, concurrency, own[-1], own[0]))
    return [one for one in found if one]
