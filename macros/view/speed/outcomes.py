"""What came out over all tasks, how far it can be trusted, and what a number means, in sentences."""

from statistics import median

from macros.measurement import Measurement
from macros.view.speed.pairs import alike, vanishes
from macros.view.speed.tasks import Entry
from macros.view.speed.words import counted, listed, number, times

CONTROL = 1.05  # a calculation in plain Python leaves no framework more


def summary(run: Measurement, entries: tuple[Entry, ...]) -> list[str]:
    """Say what came out over all tasks of a tier."""
    if not entries:
        return []
    ratios = sorted(entry.spread.ratio for entry in entries)
    tied = [entry for entry in entries if entry.spread.tie]
    told = (
        f"Over {counted(len(entries), 'task')} the dearest of the usual stacks spends {_range(ratios)} "
        f"times the CPU of the cheapest; the middle is {times(median(ratios))}."
    )
    ties = f"In {counted(len(tied), 'task')} all tie." if tied else ""
    return [told, *_firsts(run, entries), *([ties] if ties else []), *_same_server(run, entries)]


def _same_server(run: Measurement, entries: tuple[Entry, ...]) -> list[str]:
    found: dict[tuple[str, str], list[float]] = {}
    for entry in entries:
        for one in alike(run, entry.workload.id, entry.concurrency):
            first, second = sorted((one.stack.id, one.base.id))
            ratio = one.ratio if one.stack.id == second else 1 / one.ratio
            found.setdefault((first, second), []).append(ratio)
    return [_middle(run, *names, sorted(ratios)) for names, ratios in found.items()]


def _middle(run: Measurement, first: str, second: str, ratios: list[float]) -> str:
    if median(ratios) < 1:
        first, second, ratios = second, first, sorted(1 / one for one in ratios)
    top, base = run.by_stack[second].title, run.by_stack[first].title
    return (
        f"On the same server {top} spends {times(median(ratios))} times the CPU of {base} in the middle task "
        f"({_range(ratios)} over {counted(len(ratios), 'task')})."
    )


def _firsts(run: Measurement, entries: tuple[Entry, ...]) -> list[str]:
    alone: dict[str, int] = {}
    shared = 0
    for entry in entries:
        ranked = [(name, two) for name, (_, two) in entry.cells.items()]
        if any(two and two.tie for _, two in ranked):
            shared += 1
        else:
            title = run.by_stack[entry.cells[ranked[0][0]][0].stack].title
            alone[title] = alone.get(title, 0) + 1
    parts = [f"{title} in {count}" for title, count in sorted(alone.items(), key=lambda item: -item[1])]
    first = f"Cheapest alone: {listed(parts)}." if parts else ""
    return [*([first] if first else []), *([f"The first place is shared in {shared}."] if shared else [])]


def _range(ratios: list[float]) -> str:
    ends = [times(ratios[0]), times(ratios[-1])]
    return " to ".join(dict.fromkeys(ends))


def control(entry: Entry) -> list[str]:
    """Say whether the control came out as it must: about 1."""
    near = entry.spread.tie or entry.spread.ratio <= CONTROL
    word = "as it must be" if near else "which it must not be: distrust this run"
    return [f"Control ({entry.workload.title}): the ratio is {entry.spread.text}, {word}."]


def trust(run: Measurement) -> list[str]:
    """Say how far the same stack lies from itself, and how many samples were refused or taken again."""
    known = [one for one in run.noise if one.stack in run.by_stack and one.workload in run.by_workload]
    noise = [f"{run.by_workload[one.workload].title} {times(one.ratio)}" for one in known]
    band = f"The noise floor is {times(run.noise_floor)}: a ratio whose interval meets it is called a tie."
    timed, kept, bad = (
        sum(getattr(cell, name) for cell in run.cells) for name in ("windows", "samples", "retaken")
    )
    taken = f"{timed:,} windows were timed and {kept:,} kept."
    disturbed = [f"{bad:,} were refused, or shared their core with another process."] if bad else []
    refused = [f"{one.count} refused: {one.reason.replace('_', ' ')}." for one in run.refused if one.count]
    twice = [f"The same stack twice, one over the other: {listed(noise)}."] if noise else []
    return [band, *twice, taken, *disturbed, *refused]


def meaning(run: Measurement, entry: Entry) -> list[str]:
    """Work one task out: requests a second per core, and where the difference disappears."""
    cells = [(run.by_stack[cell.stack].title, cell.cpu_us) for cell, _ in entry.cells.values()]
    costs = [(title, cpu.value) for title, cpu in cells if cpu]
    per_core = [
        f"{title} {number(cpu)} µs, so {number(1e6 / cpu)} requests/s per core" for title, cpu in costs
    ]
    dear, cheap = costs[-1][1], costs[0][1]
    own = vanishes(dear, cheap)
    sum_ = f"({number(dear)} - 1.1 * {number(cheap)}) / 0.1 = {number(own)} µs, {number(own / 1000)} ms"
    told = f"Under 10 % apart from {sum_} of your own code." if own else "They are less than 10 % apart."
    return [f"{entry.workload.title}: {'; '.join(per_core)}.", told]
