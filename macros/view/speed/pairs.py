"""How much more CPU one stack spends than another, with its interval, and whether that is a tie."""

from dataclasses import dataclass
from itertools import pairwise

from macros.measurement import Cell, Measurement, Ratio, Span, Stack
from macros.view.speed.words import times


@dataclass(frozen=True, slots=True)
class Pair:
    """CPU per request of one stack over another's."""

    stack: Stack
    base: Stack
    ratio: float
    low: float | None
    high: float | None
    tie: bool | None

    @property
    def interval(self) -> str:
        """Write the interval; without one nobody can tell a tie."""
        if self.low is None or self.high is None:
            return "too few rounds for an interval"
        return f"{times(self.low)} to {times(self.high)}"

    @property
    def text(self) -> str:
        """Write the ratio with its interval."""
        return f"{times(self.ratio)} times ({self.interval})"

    @property
    def sentence(self) -> str:
        """Say what came out; a tie is a tie."""
        if self.tie:
            return f"{self.stack.title} and {self.base.title} tie: {self.text} is within the noise."
        more = f"{times(self.ratio)} times the CPU of {self.base.title}"
        return f"{self.stack.title} costs {more} ({self.interval})."


def pair(run: Measurement, workload: str, concurrency: int, stack: str, base: str) -> Pair | None:
    """Compare two stacks at one task: by their paired rounds, else by the intervals of both."""
    top, bottom = (run.ratio(workload, concurrency, name) for name in (stack, base))
    names = run.by_stack[stack], run.by_stack[base]
    if top and top.base == base:
        return Pair(*names, top.ratio, top.low, top.high, top.tie)
    if bottom and bottom.base == stack:
        return Pair(*names, 1 / bottom.ratio, _over(bottom.high), _over(bottom.low), bottom.tie)
    if top and bottom and top.base == bottom.base:
        return _divided(run, names, _spanned(top), _spanned(bottom))
    cells = {cell.stack: cell.cpu_us for cell in run.of(workload, concurrency)}
    over, under = cells.get(stack), cells.get(base)
    return _divided(run, names, over, under) if over and under else None


def _spanned(ratio: Ratio) -> Span:
    return Span.model_construct(value=ratio.ratio, low=ratio.low, high=ratio.high)


def _over(value: float | None) -> float | None:
    return 1 / value if value else None


def _divided(run: Measurement, names: tuple[Stack, Stack], over: Span, under: Span) -> Pair:
    ratio = over.value / under.value
    if not (over.low and over.high and under.low and under.high):
        return Pair(*names, ratio, None, None, None)
    low, high = over.low / under.high, over.high / under.low
    tie = low <= run.noise_floor and high >= 1 / run.noise_floor
    return Pair(*names, ratio, low, high, tie)


def baselines(run: Measurement, workload: str, concurrency: int) -> list[Cell]:
    """List one cell per framework, cheapest first: its usual stack, else the cheapest that did the task."""
    cells = run.of(workload, concurrency)
    chosen = {run.by_stack[cell.stack].framework: cell for cell in reversed(cells)}
    chosen |= {
        run.by_stack[cell.stack].framework: cell for cell in cells if run.by_stack[cell.stack].baseline
    }
    return [cell for cell in cells if cell in chosen.values()]


def alike(run: Measurement, workload: str, concurrency: int) -> list[Pair]:
    """Compare frameworks on the same server and kind of worker, each with the cheapest."""
    order = [stack.id for stack in run.stacks]
    cells = sorted(run.of(workload, concurrency), key=lambda cell: order.index(cell.stack), reverse=True)
    kinds: dict[tuple[str, str], dict[str, Cell]] = {}
    for cell in cells:  # of several variants the first of the run's list stands
        stack = run.by_stack[cell.stack]
        kinds.setdefault((stack.server, stack.worker), {})[stack.framework] = cell
    found = (_against(run, workload, concurrency, list(own.values())) for own in kinds.values())
    return [one for pairs in found for one in pairs]


def _against(run: Measurement, workload: str, concurrency: int, cells: list[Cell]) -> list[Pair]:
    first, *rest = sorted(cells, key=lambda cell: cell.cpu_us.value if cell.cpu_us else 0.0)
    made = (pair(run, workload, concurrency, cell.stack, first.stack) for cell in rest)
    return [one for one in made if one]


def verdict(run: Measurement, workload: str, concurrency: int) -> list[str]:
    """Say in sentences what came out for the frameworks' usual stacks."""
    cells = baselines(run, workload, concurrency)
    if len(cells) <= 1:
        return ["Fewer than two frameworks did this task, so nothing is compared."]
    first, *rest = (cell.stack for cell in cells)
    against = [pair(run, workload, concurrency, name, first) for name in rest]
    told = [one.sentence for one in against if one]
    inner = [pair(run, workload, concurrency, b, a) for a, b in pairwise(rest)]
    told += [one.sentence for one in inner if one and one.tie]
    same = [one.sentence for one in alike(run, workload, concurrency) if one.sentence not in told]
    return told + [f"On the same server: {sentence}" for sentence in same]


def spread(run: Measurement, workload: str, concurrency: int) -> Pair | None:
    """Compare the dearest of the usual stacks with the cheapest."""
    cells = baselines(run, workload, concurrency)
    if len(cells) <= 1:
        return None
    return pair(run, workload, concurrency, cells[-1].stack, cells[0].stack)


def vanishes(dear: float, cheap: float, share: float = 0.1) -> float:
    """Return the own work per request, in the unit of both, from which the difference is below a share.

    (dear + own) / (cheap + own) = 1 + share, solved for own; never below nought.
    """
    return max(0.0, (dear - (1 + share) * cheap) / share)
