"""What we measure beside what somebody else prints, in one computed text."""

from collections.abc import Callable, Mapping

from macros.measurement import Measurement, Span
from macros.model import Ours
from macros.view.speed.pairs import Pair, baselines, pair
from macros.view.speed.words import given, listed, number, span

_LOADED = "with the imports of all our tasks"


def answer(run: Measurement | None, ours: Ours | None) -> str:
    """Say what our newest run has on a figure; nothing if it has nothing."""
    return _KINDS[ours.measure](run, ours) if run and ours else ""


def _cpu(run: Measurement, ours: Ours) -> str:
    levels = run.levels(ours.workload or "")
    if not ours.workload or not levels:
        return ""
    cells = baselines(run, ours.workload, levels[0])
    title = run.by_workload[ours.workload].title
    parts = [f"{run.by_stack[c.stack].title} {number(c.cpu_us.value)} µs" for c in cells if c.cpu_us]
    made = f"{title}, CPU time per request: {listed(parts)}." if parts else ""
    return " ".join(filter(None, [made, _compared(run, ours, levels[0])]))


def _compared(run: Measurement, ours: Ours, level: int) -> str:
    stacks = [run.baseline(name) for name in (ours.than or "", ours.framework or "")]
    dear, cheap = stacks
    two = pair(run, ours.workload or "", level, dear.id, cheap.id) if dear and cheap else None
    return " ".join(filter(None, [two.sentence, _judged(two, ours)])) if two else ""


def _judged(two: Pair, ours: Ours) -> str:
    if ours.times is None:
        return ""
    low, high = ours.times, ours.up_to or ours.times
    said = given(low) if low == high else f"{given(low)} to {given(high)}"
    if two.low is None or two.high is None:
        return f"The article's factor is {said}."
    near = two.low <= high and two.high >= low
    return f"The article's factor of {said} {'meets' if near else 'lies outside'} our interval."


def _memory(run: Measurement, _: Ours) -> str:
    found = {one.stack: one.worker_mb for one in run.footprint.memory if one.worker_mb is not None}
    return _each(
        run, {name: number(value) for name, value in found.items()}, f"Memory per worker, {_LOADED}", "MB"
    )


def _cold_start(run: Measurement, _: Ours) -> str:
    found: Mapping[str, Span] = {
        one.stack: one.ms for one in run.footprint.cold_start if one.stack and one.ms
    }
    texts = {name: span(value) for name, value in found.items()}
    return _each(run, texts, f"From process start to the first answer, {_LOADED}", "ms")


def _latency(run: Measurement, ours: Ours) -> str:
    own = [one for one in run.latency if one.workload == ours.workload and one.p99_ms is not None]
    rate = f" at {own[0].rate:g} requests/s" if own else ""
    texts = {one.stack: number(one.p99_ms) for one in own}
    return _each(run, texts, f"99th percentile{rate} on one core", "ms")


def _each(run: Measurement, texts: Mapping[str, str], what: str, unit: str) -> str:
    usual = [name for name in texts if name in run.by_stack and run.by_stack[name].baseline]
    parts = [f"{run.by_stack[name].title} {texts[name]} {unit}" for name in usual]
    return f"{what}: {listed(parts)}." if parts else ""


_KINDS: dict[str, Callable[[Measurement, Ours], str]] = {
    "cpu": _cpu,
    "memory": _memory,
    "cold_start": _cold_start,
    "latency": _latency,
}
