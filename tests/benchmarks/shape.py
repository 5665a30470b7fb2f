"""The agreed shape of a measurement ledger: what the pages may rely on."""

from typing import Any

SHAPE = {  # what the pages rely on, section by section
    "cells": "stack workload concurrency samples windows retaken cpu_us throughput saturated_ms"
    " generator_share reconnects",
    "ratios": "workload concurrency stack base ratio low high tie",
    "noise": "workload concurrency stack ratio low high",
    "latency": "stack workload rate seconds samples p50_ms p95_ms p99_ms errors",
    "ladder": "stack waits wait_s elapsed_s",
    "streaming": "stack pause_s first_byte_ms last_byte_ms",
    "variation": "workload factor share",
    "refused": "reason count",
    "stacks": "id framework title server worker workers variant baseline settings defaults",
    "workloads": "id title task tier group control sources",
}
RUN = (
    "id date mode minutes seed rounds windows window_s warmup_s database target commit method samples"
    " memory_kind"
)
FOOTPRINT = {
    "memory": "stack workers worker_mb master_mb",
    "cold_start": "stack ms",
    "import_time": "framework ms",
    "installed": "framework extra mb distributions",
}


def check_shape(told: dict[str, Any]) -> None:
    """Hold a ledger to the agreed shape; keys may be added. Unknown is null, never 0 or -1."""
    assert set(RUN.split()) <= told["run"].keys()
    sections = {name: told[name] for name in SHAPE} | told["footprint"]
    for name, keys in (SHAPE | FOOTPRINT).items():
        assert all(set(keys.split()) <= entry.keys() for entry in sections[name]), name
    known = [next(iter(cell[name].values())) for cell in told["cells"] for name in ("cpu_us", "throughput")]
    assert all(value is None or value > 0 for value in known)
    assert {cell["stack"] for cell in told["cells"]} <= {stack["id"] for stack in told["stacks"]}
    assert all(sum(s["share"] for s in found) <= 1.001 for found in _by_workload(told["variation"]))


def _by_workload(shares: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    names = {share["workload"] for share in shares}
    return [[share for share in shares if share["workload"] == name] for name in names]
