"""Waiting: many at once on one worker, latency at a fixed rate, and streamed answers."""

from macros.measurement import Measurement, Rung, Span
from macros.view.speed.charts import Chart, Value, chart
from macros.view.speed.words import counted, listed, number, span

TOGETHER = 2  # up to twice one wait counts as waiting together


def rungs(run: Measurement) -> list[tuple[int, float]]:
    """List the steps of the ladder: how many waits of how many seconds."""
    return sorted({(one.waits, one.wait_s) for one in run.ladder if one.elapsed_s})


def _own(run: Measurement, waits: int, wait_s: float) -> list[tuple[Rung, Span]]:
    own = [(r, r.elapsed_s) for r in run.ladder if (r.waits, r.wait_s) == (waits, wait_s) and r.elapsed_s]
    return sorted(own, key=lambda one: one[1].value)


def told(run: Measurement, waits: int, wait_s: float) -> list[str]:
    """Say who waits together and who waits in turn."""
    own = _own(run, waits, wait_s)
    near = [run.by_stack[r.stack].title for r, time in own if time.value <= TOGETHER * wait_s]
    far = [
        f"{run.by_stack[r.stack].title} {number(time.value)} s ({number(time.value / wait_s)} waits)"
        for r, time in own
        if time.value > TOGETHER * wait_s
    ]
    together = f"All at once (within two waits): {listed(near)}." if near else "On none do all wait at once."
    return [together, *([f"Slower: {'; '.join(far)}."] if far else [])]


def ladder_chart(run: Measurement, waits: int, wait_s: float) -> Chart:
    """Show the seconds until all waits were answered."""
    values = [Value(run.by_stack[rung.stack], time) for rung, time in _own(run, waits, wait_s)]
    title = f"{counted(waits, 'wait')} of {number(wait_s)} s on one worker: seconds until all are answered"
    return chart(f"chart-waits-{waits}", title, "seconds until all are answered", values)


def ladder_rows(run: Measurement, waits: int, wait_s: float) -> list[list[str]]:
    """List the seconds until all waits were answered, and how many waits long that is."""
    return [
        [run.by_stack[rung.stack].title, span(time), number(time.value / wait_s)]
        for rung, time in _own(run, waits, wait_s)
    ]


def rates(run: Measurement) -> list[tuple[str, float]]:
    """List the tasks and rates at which latency was taken."""
    return list(dict.fromkeys((one.workload, one.rate) for one in run.latency))


def latency_rows(run: Measurement, workload: str, rate: float) -> list[list[str]]:
    """List percentiles, the lowest median first."""
    own = [one for one in run.latency if (one.workload, one.rate) == (workload, rate)]
    own.sort(key=lambda one: one.p50_ms if one.p50_ms is not None else float("inf"))
    return [
        [
            run.by_stack[one.stack].title,
            *(number(value) for value in (one.p50_ms, one.p95_ms, one.p99_ms)),
            str(one.samples if one.samples is not None else "not recorded"),
            str(one.errors if one.errors is not None else "not recorded"),
        ]
        for one in own
    ]


def latency_chart(run: Measurement, workload: str, rate: float) -> Chart:
    """Show the median and, as a line, the 95th percentile."""
    own = [one for one in run.latency if (one.workload, one.rate) == (workload, rate) and one.p50_ms]
    own.sort(key=lambda one: one.p50_ms or 0.0)
    values = [
        Value(run.by_stack[o.stack], Span(value=o.p50_ms or 0.0, low=o.p50_ms, high=o.p95_ms)) for o in own
    ]
    title = f"{run.by_workload[workload].title} at {rate:g} requests/s: latency"
    return chart(f"chart-latency-{workload}-{rate:g}", title, "milliseconds, median", values)


def streaming_rows(run: Measurement) -> list[list[str]]:
    """List the times to the first and the last byte."""
    return [
        [
            run.by_stack[one.stack].title,
            span(one.first_byte_ms),
            span(one.last_byte_ms),
            str(one.chunks),
            number(one.pause_s),
        ]
        for one in run.streaming
    ]
