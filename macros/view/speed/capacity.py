"""Cores, processes and machines from CPU per request and a reader's own figures.

docs/assets/capacity.js computes the same in the browser; a test compares both.
"""

from dataclasses import dataclass
from math import ceil

from macros.measurement import Measurement, Stack

SLACK = 1e-9  # so that 3.0000000001 cores are three


@dataclass(frozen=True, slots=True)
class Load:
    """What a reader brings: requests/s, ms of own CPU and of waiting a request, % of use, cores a machine."""

    rate: float = 100
    own: float = 5
    wait: float = 20
    use: float = 60
    cores: float = 2


@dataclass(frozen=True, slots=True)
class Price:
    """What a stack spends on one request of one task, and how many requests a process holds at once."""

    stack: Stack
    cpu_us: float
    slots: int | None
    worker_mb: float | None


@dataclass(frozen=True, slots=True)
class Need:
    """What a load asks for."""

    price: Price
    cores: float
    processes: int
    machines: int
    memory_mb: float | None
    share: float
    dominates: str


def need(price: Price, load: Load) -> Need:
    """Compute what a load needs; a request occupies a slot of its process while it waits."""
    target = load.use / 100
    busy_s = price.cpu_us / 1e6 + load.own / 1e3
    cores = load.rate * busy_s / target
    held = load.rate * (busy_s + load.wait / 1e3) / price.slots / target if price.slots else 0.0
    processes = max(1, ceil(cores - SLACK), ceil(held - SLACK))
    machines = max(1, ceil(cores / load.cores - SLACK))
    memory = None if price.worker_mb is None else processes * price.worker_mb
    share = price.cpu_us / 1e6 / busy_s
    return Need(price, cores, processes, machines, memory, share, _dominates(cores, held, share))


def _dominates(cores: float, held: float, share: float) -> str:
    if held > ceil(cores - SLACK):
        return "waiting"
    return "framework and task" if share >= 1 / 2 else "your code"


def prices(run: Measurement, workload: str) -> tuple[Price, ...]:
    """List what every stack spends on a task, cheapest first, at its fewest connections."""
    cells = run.of(workload, run.levels(workload)[0]) if run.levels(workload) else []
    memory = {one.stack: one.worker_mb for one in run.footprint.memory if one.workers == 1}
    memory = {one.stack: one.worker_mb for one in run.footprint.memory} | memory
    return tuple(
        Price(run.by_stack[c.stack], c.cpu_us.value, slots(run.by_stack[c.stack]), memory.get(c.stack))
        for c in cells
        if c.cpu_us
    )


def slots(stack: Stack) -> int | None:
    """Say how many requests a process holds at once: one per thread, or None where a loop holds many."""
    if stack.worker == "sync":
        return 1
    threads = [one.value for one in stack.settings if one.setting.lstrip("-") == "threads"]
    return int(threads[0]) if threads and threads[0].isdigit() else None


def chosen(run: Measurement, wanted: str) -> str:
    """Return the wanted task, or the first that was measured."""
    measured = [one.id for one in run.workloads if run.levels(one.id) and not one.control]
    return wanted if wanted in measured else next(iter(measured), "")
