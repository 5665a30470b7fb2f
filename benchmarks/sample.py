"""One sample: a warm-up, a window, what it cost the server; and the reasons for which it is refused."""

import time
from dataclasses import dataclass, replace
from typing import Any

from benchmarks import cpu
from benchmarks.generator import Closed, NoAnswerError, closed
from benchmarks.plan import Plan
from benchmarks.server import Server, Surroundings
from benchmarks.workloads import Workload

FEWEST = 20  # answers
BUSIEST = 0.8  # of the generator's core
LITTLE = 0.1  # by which the requests in flight may differ from the connections
FOREIGN = 0.05  # of the server's core


@dataclass(frozen=True)
class Sample:
    """One line of the raw file; null where nothing was measured."""

    round: int
    stack: str
    workload: str
    concurrency: int
    take: int
    kept: bool = False
    refused: str | None = None
    cpu_us: float | None = None
    throughput: float | None = None
    mean_ms: float | None = None
    p50_ms: float | None = None
    p95_ms: float | None = None
    p99_ms: float | None = None
    answered: int | None = None
    elapsed_s: float | None = None
    generator_share: float | None = None
    foreign_share: float | None = None
    reconnects: int | None = None
    waited_s: float | None = None

    @property
    def disturbed(self) -> bool:
        """Whether it is refused, or somebody else used the server's core during the window."""
        return bool(self.refused) or (self.foreign_share or 0) > FOREIGN


def refusal(seen: Closed, concurrency: int, *, reconnects_expected: bool) -> str | None:
    """Name the first reason not to believe a sample; None if there is none."""
    checks = {
        "too_few_answers": seen.answered < FEWEST,
        "lost_answers": seen.answered != seen.sent or seen.errors > 0,
        "not_2xx": seen.good != seen.answered,
        "generator_busy": seen.generator_share > BUSIEST,
        "percentiles": not seen.p50_ms <= seen.p95_ms <= seen.p99_ms,
        "littles_law": abs(seen.busy / concurrency - 1) > LITTLE,
        "reconnects": seen.closes > 0 and not reconnects_expected,
    }
    return next((reason for reason, holds in checks.items() if holds), None)


def take(
    server: Server, workload: Workload, concurrency: int, plan: Plan, around: Surroundings
) -> dict[str, Any]:
    """Warm up, wait for a quiet core, measure one window; name the fields of a sample."""
    local = server.process is not None
    try:
        if plan.warmup_s:
            closed(server.url, workload, concurrency, plan.warmup_s)
        waited = cpu.await_quiet(around.server_core, plan.patience_s) if local else 0.0
        begun, core, own = time.perf_counter(), cpu.core_seconds(around.server_core), server.cpu_seconds()
        seen = closed(server.url, workload, concurrency, plan.window_s * workload.window_factor)
        core, spent = cpu.core_seconds(around.server_core) - core, _difference(server.cpu_seconds(), own)
        wall = time.perf_counter() - begun
    except NoAnswerError:
        return {"refused": "no_answer"}
    return _fields(seen, spent) | {
        "refused": refusal(seen, concurrency, reconnects_expected=server.stack.reconnects_expected),
        "foreign_share": round(max(core - spent, 0) / wall, 3) if spent is not None else None,
        "waited_s": round(waited, 2),
    }


def _difference(after: float | None, before: float | None) -> float | None:
    return after - before if after is not None and before is not None else None


def _fields(seen: Closed, spent: float | None) -> dict[str, Any]:
    answered = max(seen.answered, 1)
    return {
        "cpu_us": round(spent / answered * 1e6, 2) if spent is not None else None,
        "throughput": round(seen.answered / seen.elapsed, 1) if seen.elapsed > 0 else None,
        "mean_ms": round(seen.mean_ms, 3),
        "p50_ms": seen.p50_ms,
        "p95_ms": seen.p95_ms,
        "p99_ms": seen.p99_ms,
        "answered": seen.answered,
        "elapsed_s": round(seen.elapsed, 4),
        "generator_share": round(seen.generator_share, 3),
        "reconnects": seen.closes,
    }


def samples(
    server: Server, workload: Workload, concurrency: int, number: int, plan: Plan, around: Surroundings
) -> list[Sample]:
    """Take one window until it is clean, at most ``plan.takes`` times."""
    taken: list[Sample] = []
    for attempt in range(1, plan.takes + 1):
        fields = take(server, workload, concurrency, plan, around)
        taken.append(Sample(number, server.stack.id, workload.id, concurrency, attempt, **fields))
        if not taken[-1].disturbed:
            break
    return taken


def kept(taken: list[Sample]) -> list[Sample]:
    """Number the windows of one cell in one round, and keep the clean ones, else the least disturbed."""
    believable = [sample for sample in taken if not sample.refused]
    least = min((sample.foreign_share or 0 for sample in believable), default=0.0)
    bound = max(least, FOREIGN)
    return [
        replace(sample, take=n, kept=not sample.refused and (sample.foreign_share or 0) <= bound)
        for n, sample in enumerate(taken, 1)
    ]
