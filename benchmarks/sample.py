"""Samples: a window of one server or of several in turns, what it cost each; and why one is refused."""

import itertools
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from benchmarks import cpu
from benchmarks.generator import Closed
from benchmarks.plan import ALONE, Cell, Plan
from benchmarks.server import Server, Surroundings
from benchmarks.turns import asked

FEWEST = 20  # answers
BUSIEST = 0.8  # of the generator's core
LITTLE = 0.1  # by which the requests in flight may differ from the connections
FOREIGN = 0.05  # of the server's core


@dataclass(frozen=True)
class Sample:
    """One line of the raw file; null where nothing was measured. In window 1 and above servers take turns."""

    round: int
    stack: str
    workload: str
    concurrency: int
    window: int
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
    def in_turns(self) -> bool:
        """Whether the server shared its core with the other stacks."""
        return self.window != ALONE

    @property
    def disturbed(self) -> bool:
        """Whether it is refused, or somebody else used the server's core during the window."""
        return bool(self.refused) or (self.foreign_share or 0) > FOREIGN


def refusal(
    seen: Closed, generator_share: float, concurrency: int, *, reconnects_expected: bool
) -> str | None:
    """Name the first reason not to believe a sample; None if there is none."""
    checks = {
        "too_few_answers": seen.answered < FEWEST,
        "lost_answers": seen.answered != seen.sent or seen.errors > 0,
        "not_2xx": seen.good != seen.answered,
        "generator_busy": generator_share > BUSIEST,
        "percentiles": not seen.p50_ms <= seen.p95_ms <= seen.p99_ms,
        "littles_law": abs(seen.busy / concurrency - 1) > LITTLE,
        "reconnects": seen.closes > 0 and not reconnects_expected,
    }
    return next((reason for reason, holds in checks.items() if holds), None)


def take(servers: Sequence[Server], cell: Cell, plan: Plan, around: Surroundings) -> list[dict[str, Any]]:
    """Wait for a quiet core, measure one window of all servers; name the fields of a sample for each."""
    local = all(server.process for server in servers)
    waited = cpu.await_quiet(around.server_core, plan.patience_s) if local else 0.0
    begun, core, before = time.perf_counter(), cpu.core_seconds(around.server_core), _generating()
    own = [server.cpu_seconds() for server in servers]
    seconds = plan.window_s * cell.workload.window_factor
    seen = asked(servers, cell.workload, cell.concurrency, seconds)
    spent = [_difference(server.cpu_seconds(), was) for server, was in zip(servers, own, strict=True)]
    core, wall = cpu.core_seconds(around.server_core) - core, time.perf_counter() - begun
    share, foreign = (_generating() - before) / wall, max(core - sum(one or 0 for one in spent), 0) / wall
    shared = {
        "generator_share": round(share, 3),
        "foreign_share": round(foreign, 3) if local else None,
        "waited_s": round(waited, 2),
    }
    return [
        shared | (_fields(one, cost) if one else {}) | {"refused": _refused(server, one, share, cell)}
        for server, one, cost in zip(servers, seen, spent, strict=True)
    ]


def _generating() -> float:
    """Read the processor time of every load generator so far."""
    times = os.times()
    return times.children_user + times.children_system


def _refused(server: Server, seen: Closed | None, share: float, cell: Cell) -> str | None:
    expected = server.stack.reconnects_expected
    return refusal(seen, share, cell.concurrency, reconnects_expected=expected) if seen else "no_answer"


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
        "reconnects": seen.closes,
    }


def samples(
    servers: Sequence[Server], cell: Cell, number: int, window: int, plan: Plan, around: Surroundings
) -> list[Sample]:
    """Take one window until it is clean for all, at most ``plan.takes`` times; alone, warm up first."""
    taken: list[Sample] = []
    if window == ALONE:
        asked(servers, cell.workload, cell.concurrency, plan.warmup_s)
    for attempt in range(1, plan.takes + 1):
        found = zip(servers, take(servers, cell, plan, around), strict=True)
        where = (cell.workload.id, cell.concurrency, window, attempt)
        latest = [Sample(number, server.stack.id, *where, **fields) for server, fields in found]
        taken += latest
        if not any(sample.disturbed for sample in latest):
            break
    return remarked(taken)


def remarked(taken: list[Sample]) -> list[Sample]:
    """Mark anew which takes are kept, stack by stack and window by window."""
    groups: dict[tuple[int, str, str, int, int], list[Sample]] = {}
    for sample in taken:
        key = (sample.round, sample.stack, sample.workload, sample.concurrency, sample.window)
        groups.setdefault(key, []).append(sample)
    return list(itertools.chain.from_iterable(map(kept, groups.values())))


def kept(taken: list[Sample]) -> list[Sample]:
    """Keep what is clean of the takes of one window; without a clean sample, the least disturbed take."""
    believable = [sample for sample in taken if not sample.refused]
    bound = max(min((sample.foreign_share or 0 for sample in believable), default=0.0), FOREIGN)
    return [
        replace(sample, kept=not sample.refused and (sample.foreign_share or 0) <= bound) for sample in taken
    ]
