"""The form, the worked table and the sentences of the capacity and cost pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros.measurement import Measurement
from macros.view.speed.capacity import Load, Need, Price, need, prices
from macros.view.speed.pairs import spread
from macros.view.speed.words import given, listed, number, percent


@dataclass(frozen=True, slots=True)
class Field:
    """An input of the form."""

    name: str
    label: str
    value: float | None
    least: float
    most: float


def fields(load: Load) -> tuple[Field, ...]:
    """List the inputs with their range."""
    return (
        Field("rate", "Requests/s at the peak", load.rate, 0, 1_000_000),
        Field("own", "CPU of your own code, ms a request", load.own, 0, 60_000),
        Field("wait", "Waiting (database, services), ms a request", load.wait, 0, 600_000),
        Field("use", "Use of the cores that you plan for, %", load.use, 1, 100),
        Field("cores", "Cores a machine", load.cores, 1, 1024),
        Field("price", "Price of a machine, a month (any currency; optional)", None, 0, 1_000_000),
    )


def measured_tasks(run: Measurement) -> dict[str, str]:
    """Map the tasks that a reader may choose to their titles."""
    return {one.id: one.title for one in run.workloads if run.levels(one.id) and not one.control}


def costs(run: Measurement) -> dict[str, dict[str, float]]:
    """Map stacks to tasks to microseconds of CPU per request."""
    found: dict[str, dict[str, float]] = {one.id: {} for one in run.stacks}
    for task in measured_tasks(run):
        for price in prices(run, task):
            found[price.stack.id][task] = price.cpu_us
    return found


def said(needs: Sequence[Need]) -> str:
    """Say which stacks need the fewest and the most machines; the browser says it of a reader's figures."""
    if not needs:
        return ""
    ranked = sorted(needs, key=lambda one: (one.machines, one.price.stack.title))
    least, most = ranked[0], ranked[-1]
    if least.machines == most.machines:
        return f"Every stack needs the same number of machines: {least.machines}."
    fewest = f"Fewest machines: {least.price.stack.title}, {least.machines}."
    return f"{fewest} Most: {most.price.stack.title}, {most.machines}."


RATES, OWN = (10, 100, 1_000), (0, 5, 20)


def worked(run: Measurement, task: str) -> tuple[list[str], list[list[str]]]:
    """Compute machines of the usual stacks for loads of ten to a thousand requests a second."""
    usual = [one for one in prices(run, task) if one.stack.baseline] if task else []
    heads = ["Requests/s and own CPU", *(one.stack.title for one in usual)]
    rows = [
        [f"{rate:,} requests/s, {own} ms of own CPU", *(_machines(one, rate, own) for one in usual)]
        for rate in RATES
        for own in OWN
    ]
    return heads, rows if usual else []


def _machines(price: Price, rate: float, own: float) -> str:
    made = need(price, Load(rate=rate, own=own, wait=0))
    return f"{made.machines} ({made.cores:.2f} cores)"


def told(run: Measurement, task: str, load: Load) -> list[str]:
    """Say from which load the dearest usual stack needs a machine more, and what share it has."""
    usual = [one for one in prices(run, task) if one.stack.baseline] if task else []
    if len(usual) <= 1:
        return ["Fewer than two frameworks were measured, so nothing is compared."]
    cheap, dear = usual[0], usual[-1]
    title = run.by_workload[task].title
    two = spread(run, task, run.levels(task)[0])
    shares = [f"{one.stack.title} {percent(need(one, load).share)}" for one in usual]
    share = f"With {given(load.own)} ms of own CPU a request, framework and task are: {listed(shares)}."
    if dear.cpu_us <= cheap.cpu_us or (two and two.tie):
        return [f"{title}: the usual stacks tie, so none needs more machines than another.", share]
    gap = (dear.cpu_us - cheap.cpu_us) / 1e6
    machine = load.cores * load.use / 100
    machine_text = f"one machine of {given(load.cores)} cores at {given(load.use)} % use"
    more = f"{dear.stack.title} needs {machine_text} more than {cheap.stack.title}"
    return [f"{title}: {more} for every {number(machine / gap)} requests/s at the peak.", share]
