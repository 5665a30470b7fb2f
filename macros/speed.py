"""What each macro of the Performance section and the cost page shows, from the newest measurement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Concatenate

from macros.measurement import Measurement, Tier
from macros.show import Show
from macros.view.speed import (
    agreement,
    capacity,
    charts,
    factors,
    footprint,
    outcomes,
    planner,
    tasks,
    waiting,
    words,
)
from macros.view.speed.capacity import Load

INTERVAL = "line: 95 % interval"
BAND = f"{INTERVAL}; shaded: what the cheapest, run twice, can give"


type Macro[**P] = Callable[Concatenate[Speed, P], str]


def measured[**P](macro: Callable[Concatenate[Speed, Measurement, P], str]) -> Macro[P]:
    """Give a macro the newest measurement; without one say so instead."""

    def shown(speed: Speed, /, *words: P.args, **named: P.kwargs) -> str:
        runs = speed.comparison.runs
        return macro(speed, runs[0], *words, **named) if runs else speed.missing()

    shown.__doc__ = macro.__doc__
    return shown


class Speed(Show):
    """All macros: those of every page, and those that read the measurements."""

    MACROS: ClassVar[tuple[str, ...]] = (
        *Show.MACROS,
        "agreement",
        "capacity",
        "cost_verdict",
        "ladder",
        "latency",
        "meaning",
        "measured_run",
        "memory",
        "overview",
        "raw_data",
        "refusals",
        "shares",
        "stack_list",
        "starts",
        "streaming",
        "task_list",
        "task_page",
        "verdict",
    )

    def missing(self) -> str:
        """Say in a line that a part is not measured; the head of the page says why."""
        return self._html("speed/unmeasured")

    def measured_run(self) -> str:
        """Say what was measured where and when, or that nothing is."""
        runs = self.comparison.runs
        return self._speed("run", runs[0]) if runs else self._html("speed/missing")

    @measured
    def verdict(self, run: Measurement, tier: Tier) -> str:
        """Say what came out over all tasks of a tier, and over the control."""
        own = tasks.overview(run, tier)
        control = [line for one in tasks.overview(run, tier, control=True) for line in outcomes.control(one)]
        return self._speed("sentences", run, sentences=[*outcomes.summary(run, own), *control])

    @measured
    def overview(self, run: Measurement, tier: Tier) -> str:
        """Show the usual stack of each framework at every task of a tier."""
        own = (*tasks.overview(run, tier), *tasks.overview(run, tier, control=True))
        caption = f"Server CPU time per request, {tasks.TIERS[tier]}"
        return self._speed("overview", run, entries=own, caption=caption)

    @measured
    def meaning(self, run: Measurement) -> str:
        """Say what the first task's numbers mean, worked out."""
        own = tasks.overview(run, "idiomatic")
        said = outcomes.meaning(run, own[0]) if own else ["This run did not measure it."]
        return self._speed("sentences", run, sentences=said)

    @measured
    def task_list(self, run: Measurement) -> str:
        """List the pages of tasks."""
        return self._speed("tasks", run, groups=tasks.groups(run))

    @measured
    def task_page(self, run: Measurement, group: str) -> str:
        """Show a group of tasks: each tier for itself, verdict before picture before table."""
        own = [tasks.task(run, one) for one in tasks.groups(run)[group]]
        return "\n\n".join(part for one in own for part in self._task(run, one))

    def _task(self, run: Measurement, one: tasks.Task) -> list[str]:
        load = one.workload
        label = "control" if load.control else tasks.TIERS[load.tier]
        parts = [f"## {load.title} {{ #{load.id} }}", self._speed("task", run, load=load, label=label)]
        for level in one.levels:
            title = f"{load.title}, {level.concurrency} connections"
            parts += [
                f"### {level.concurrency} connections {{ #{load.id}-{level.concurrency} }}",
                self._speed("sentences", run, sentences=level.verdict),
                self._chart(run, level.chart, BAND),
                self._speed("level", run, level=level, caption=title),
            ]
        return parts

    @measured
    def shares(self, run: Measurement) -> str:
        """Show what matters most."""
        said = self._speed("sentences", run, sentences=factors.told(run))
        if not run.variation:
            return said
        caption = "Share of the variation of CPU per request that each factor explains"
        shown = self._speed(
            "shares", run, shares=factors.shares(run), factors=factors.factors(run), caption=caption
        )
        return f"{said}\n\n{shown}"

    @measured
    def ladder(self, run: Measurement) -> str:
        """Show how long so many waits take on one worker."""
        parts = []
        heads = ["Stack", "Until all are answered, s", "In waits"]
        for waits, wait_s in waiting.rungs(run):
            title = f"{words.counted(waits, 'wait')} of {words.number(wait_s)} s"
            parts += [
                f"### {title} {{ #waits-{waits} }}",
                self._speed("sentences", run, sentences=waiting.told(run, waits, wait_s)),
                self._chart(run, waiting.ladder_chart(run, waits, wait_s), INTERVAL),
                self._table_of(run, title, heads, waiting.ladder_rows(run, waits, wait_s)),
            ]
        return "\n\n".join(parts) or self._none(run)

    @measured
    def latency(self, run: Measurement) -> str:
        """Show latency at a fixed rate."""
        heads = ["Stack", "Median, ms", "95 %, ms", "99 %, ms", "Samples", "Errors"]
        parts = []
        for load, rate in waiting.rates(run):
            title = f"{run.by_workload[load].title} at {rate:g} requests/s"
            table = self._table_of(run, title, heads, waiting.latency_rows(run, load, rate))
            chart = self._chart(run, waiting.latency_chart(run, load, rate), "bar: median; line: up to 95 %")
            parts += [f"### {title} {{ #latency-{load} }}", chart, table]
        return "\n\n".join(parts) or self._none(run)

    @measured
    def streaming(self, run: Measurement) -> str:
        """Show the time to the first and the last byte of a streamed answer."""
        heads = ["Stack", "First byte, ms", "Last byte, ms", "Chunks", "Pause, s"]
        return self._table_of(run, "A streamed answer", heads, waiting.streaming_rows(run))

    @measured
    def memory(self, run: Measurement) -> str:
        """Show memory per worker and of the master."""
        heads = ["Stack", "Processes", "Worker, MB", "Master, MB"]
        table = self._table_of(run, "Memory", heads, footprint.memory_rows(run))
        kind = run.run.memory_kind or "kind of memory not recorded"
        return f"{self._chart(run, footprint.memory_chart(run), kind)}\n\n{table}"

    @measured
    def starts(self, run: Measurement) -> str:
        """Show cold start, import time and installed size."""
        chart = self._chart(run, footprint.start_chart(run), INTERVAL)
        heads = ["Stack", "To the first answer, ms"]
        started = self._table_of(run, "Cold start", heads, footprint.start_rows(run))
        heads = ["Framework", "Import, ms"]
        imported = self._table_of(run, "Import time", heads, footprint.import_rows(run, self._names()))
        heads = ["Installed", "MB", "Distributions"]
        sizes = self._table_of(run, "Installed size", heads, footprint.installed_rows(run, self._names()))
        return f"{chart}\n\n{started}\n\n{imported}\n\n{sizes}"

    @measured
    def stack_list(self, run: Measurement) -> str:
        """Show every setting of every stack with its source."""
        parts = []
        for stack in run.stacks:
            parts += [f"## {stack.title} {{ #{stack.id} }}", self._speed("stack", run, stack=stack)]
        return "\n\n".join(parts)

    @measured
    def agreement(self, run: Measurement) -> str:
        """Show whether a second run says the same."""
        one = agreement.agreement(self.comparison.runs)
        if one is None:
            alone = "The ledger holds one run of this kind, so agreement between runs is not shown."
            return self._speed("sentences", run, sentences=[alone])
        return self._speed("agreement", run, one=one)

    @measured
    def refusals(self, run: Measurement) -> str:
        """Say how far the same stack lies from itself, and what was thrown away."""
        return self._speed("sentences", run, sentences=outcomes.trust(run))

    @measured
    def raw_data(self, run: Measurement) -> str:
        """List the ledger files and their raw samples."""
        return self._speed("data", run, runs=self.comparison.runs, samples=self._samples)

    @measured
    def capacity(self, run: Measurement, wanted: str) -> str:
        """Compute cores, processes and machines; docs/assets/capacity.js takes over the reader's figures."""
        load, known = Load(), planner.measured_tasks(run)
        task = capacity.chosen(run, wanted)
        needs = [capacity.need(price, load) for price in capacity.prices(run, task)]
        return self._speed(
            "capacity",
            run,
            load=load,
            task=task,
            tasks=known,
            costs=planner.costs(run),
            fields=planner.fields(load),
            needs=needs,
            said=planner.said(needs),
        ) + self._worked(run, task)

    @measured
    def cost_verdict(self, run: Measurement, wanted: str) -> str:
        """Say from which load the framework costs a machine, and what dominates."""
        return self._speed(
            "sentences", run, sentences=planner.told(run, capacity.chosen(run, wanted), Load())
        )

    def _worked(self, run: Measurement, task: str) -> str:
        title = f"Machines of 2 cores at 60 % use for {run.by_workload[task].title}" if task else ""
        heads, rows = planner.worked(run, task)
        return "\n\n" + self._table_of(run, title, heads, rows) if rows else ""

    def _samples(self, run: Measurement) -> list[str]:
        folder = self.comparison.root / "data" / "ledger" / "measurements"
        named = (run.run.samples, run.run.latency_samples)
        return [name for name in named if name and (folder / name).is_file()]

    def _names(self) -> dict[str, str]:
        return {name: one.name for name, one in self.comparison.frameworks.items()}

    def _none(self, run: Measurement) -> str:
        return self._speed("sentences", run, sentences=["This run did not measure it."])

    def _table_of(self, run: Measurement, caption: str, heads: list[str], rows: list[list[str]]) -> str:
        return self._speed("table", run, caption=caption, heads=heads, rows=rows) if rows else self._none(run)

    def _chart(self, run: Measurement, chart: charts.Chart, note: str) -> str:
        return self._speed("chart", run, chart=chart, note=note) if chart.bars else ""

    def _speed(self, template: str, run: Measurement, **shapes: Any) -> str:
        tools = {
            name: getattr(words, name) for name in ("number", "given", "plain", "times", "span", "percent")
        }
        return self._html(f"speed/{template}", run=run, **tools, **shapes)
