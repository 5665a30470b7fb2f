"""Latency at a fixed rate: from the moment at which a request was due, whether or not it could be sent."""

from dataclasses import dataclass

import numpy as np

from benchmarks.generator import paced
from benchmarks.plan import Plan
from benchmarks.server import Server
from benchmarks.workloads import IDS, Workload


@dataclass(frozen=True)
class Timed:
    """One request at a fixed rate."""

    round: int
    stack: str
    workload: str
    rate: int
    latency_us: int
    late_us: int  # by which it was sent after its time
    good: bool


def timed(server: Server, workload: Workload, number: int, plan: Plan) -> list[Timed]:
    """Ask at the workload's rate for the plan's time."""
    rate = workload.latency_rate or 0
    path = workload.path.format(id=IDS // 2)
    seen = paced(
        server.url + path, rate, int(rate * plan.latency_s), reconnecting=server.stack.reconnects_expected
    )
    return [
        Timed(
            number,
            server.stack.id,
            workload.id,
            rate,
            round((one.end - one.intended) * 1e6),
            round((one.start - one.intended) * 1e6),
            one.good,
        )
        for one in seen
    ]


def summary(requests: list[Timed], seconds: float) -> dict[str, object]:
    """Summarise the requests of one stack and workload; null percentiles if nothing was answered."""
    first = requests[0]
    good = [one.latency_us / 1000 for one in requests if one.good]
    p50, p95, p99 = np.percentile(good, [50, 95, 99]) if good else (None, None, None)
    return {
        "stack": first.stack,
        "workload": first.workload,
        "rate": first.rate,
        "seconds": seconds,
        "samples": len(requests),
        "p50_ms": _rounded(p50),
        "p95_ms": _rounded(p95),
        "p99_ms": _rounded(p99),
        "errors": len(requests) - len(good),
    }


def _rounded(value: float | None) -> float | None:
    return round(float(value), 3) if value is not None else None
