"""Bars with intervals: values become positions in per cent, so that a chart fits any width."""

from collections.abc import Iterable
from dataclasses import dataclass

from macros.measurement import Measurement, Span, Stack
from macros.view.speed.words import between, number

ROOM = 1.04  # the longest bar or whisker leaves a little room


@dataclass(frozen=True, slots=True)
class Bar:
    """One value with its interval; positions are per cent of the width."""

    label: str
    framework: str
    text: str
    width: float
    low: float | None
    high: float | None
    y: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture that says the same as the table beside it."""

    id: str
    title: str
    description: str
    unit: str
    bars: tuple[Bar, ...]
    band: tuple[float, float] | None
    height: int


@dataclass(frozen=True, slots=True)
class Value:
    """What a bar shows."""

    stack: Stack
    span: Span


STEP, TOP = 38, 8


def chart(
    name: str, title: str, unit: str, values: Iterable[Value], band: tuple[float, float] | None = None
) -> Chart:
    """Lay out bars from nought, in the given order; the band is a range of values to shade."""
    listed = list(values)
    ends = [one.span.high or one.span.value for one in listed] + [band[1] if band else 0.0]
    scale = 100 / (max(ends, default=0.0) * ROOM or 1)
    bars = tuple(_bar(one, scale, TOP + index * STEP) for index, one in enumerate(listed))
    shaded = (band[0] * scale, (band[1] - band[0]) * scale) if band else None
    return Chart(name, title, _told(listed, unit), unit, bars, shaded, TOP + STEP * len(bars))


def _bar(value: Value, scale: float, y: int) -> Bar:
    one = value.span
    ends = [None if end is None else end * scale for end in (one.low, one.high)]
    stack = value.stack
    return Bar(stack.title, stack.framework, number(one.value), one.value * scale, ends[0], ends[1], y)


def _told(values: list[Value], unit: str) -> str:
    parts = [f"{one.stack.title} {_short(one.span)}" for one in values]
    return f"In {unit}: " + "; ".join(parts) + "."


def _short(one: Span) -> str:
    inside = between(one.low, one.high)
    return f"{number(one.value)}, interval {inside}" if inside else number(one.value)


def cpu_chart(run: Measurement, workload: str, concurrency: int) -> Chart:
    """Show the CPU time per request of every stack; the band is what the cheapest, run twice, gives."""
    cells = run.of(workload, concurrency)
    values = [Value(run.by_stack[cell.stack], cell.cpu_us) for cell in cells if cell.cpu_us]
    base = values[0].span.value if values else 0.0
    title = f"{run.by_workload[workload].title}, {concurrency} connections: server CPU time per request"
    name = f"chart-{workload}-{concurrency}"
    band = (base / run.noise_floor, base * run.noise_floor)
    return chart(name, title, "microseconds of CPU per request", values, band if values else None)
