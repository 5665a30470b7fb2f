"""What it costs before the first request: memory, start, import, disk."""

from collections.abc import Mapping

from macros.measurement import Measurement, Span
from macros.view.speed.charts import Chart, Value, chart
from macros.view.speed.words import number, span


def memory_chart(run: Measurement) -> Chart:
    """Show the memory of one worker, the smallest first."""
    own = [(one.stack, one.worker_mb) for one in run.footprint.memory if one.worker_mb is not None]
    single = {name: Span(value=mb) for name, mb in sorted(own, key=lambda one: one[1])}
    values = [Value(run.by_stack[name], one) for name, one in single.items()]
    return chart("chart-memory", "Memory per worker", "MB per worker", values)


def memory_rows(run: Measurement) -> list[list[str]]:
    """List worker and master."""
    return [
        [
            run.by_stack[one.stack].title,
            str(one.workers),
            number(one.worker_mb),
            "no master" if one.master_mb is None else number(one.master_mb),
        ]
        for one in run.footprint.memory
    ]


def start_chart(run: Measurement) -> Chart:
    """Show the time from process start to the first answer, the shortest first."""
    own = [(one.stack, one.ms) for one in run.footprint.cold_start if one.stack and one.ms]
    values = [Value(run.by_stack[name], ms) for name, ms in sorted(own, key=lambda one: one[1].value)]
    return chart("chart-start", "Cold start: from process start to the first answer", "milliseconds", values)


def start_rows(run: Measurement) -> list[list[str]]:
    """List the cold start of each stack, the shortest first."""
    own = [(one.stack, one.ms) for one in run.footprint.cold_start if one.stack and one.ms]
    return [[run.by_stack[name].title, span(ms)] for name, ms in sorted(own, key=lambda one: one[1].value)]


def import_rows(run: Measurement, names: Mapping[str, str]) -> list[list[str]]:
    """List how long importing each framework takes."""
    own = [(one.framework, one.ms) for one in run.footprint.import_time if one.framework and one.ms]
    return [[names.get(name, name), span(ms)] for name, ms in sorted(own, key=lambda one: one[1].value)]


def installed_rows(run: Measurement, names: Mapping[str, str]) -> list[list[str]]:
    """List what installations put on disk."""
    return [
        [
            f"{names.get(one.framework, one.framework)}{f' with {one.extra}' if one.extra else ', bare'}",
            number(one.mb),
            "not measured" if one.distributions is None else str(one.distributions),
        ]
        for one in run.footprint.installed
    ]
