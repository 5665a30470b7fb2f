"""From raw samples to the ledger's figures: a pure function, so that a test can repeat it."""

from collections import Counter, defaultdict
from dataclasses import replace
from typing import Any

from benchmarks.sample import FOREIGN, Sample
from benchmarks.stacks import TWIN
from benchmarks.statistics import lowest_interval, median_interval, noise_floor, shares, tied

METHOD = 4  # raise it when figures of two runs are no longer comparable
Key = tuple[str, str, int]
FIGURES = ("median", "low", "high")
COSTS = ("value", "low", "high")


def derived(samples: list[Sample], stacks: list[dict[str, Any]], base: str) -> dict[str, Any]:
    """Compute cells, ratios, noise and variation."""
    twins = [_ratio(samples, key, base) for key in _keys(samples) if key[0] == base + TWIN]
    noise = [entry | {"stack": base} for entry in twins if entry]
    floor = noise_floor([entry["ratio"] for entry in noise])
    pooled = [replace(s, stack=s.stack.removesuffix(TWIN)) for s in samples]
    own = _keys(pooled)
    ratios = [_ratio(pooled, key, base) for key in own if key[0] != base]
    return {
        "cells": [_cell(pooled, key) for key in own],
        "ratios": [_judged(entry, base, floor) for entry in ratios if entry],
        "noise": noise,
        "noise_floor": floor,
        "variation": _variation(samples, stacks),
        "refused": [{"reason": r, "count": n} for r, n in sorted(_refusals(samples).items())],
    }


def _keys(samples: list[Sample]) -> list[Key]:
    return list(dict.fromkeys((s.stack, s.workload, s.concurrency) for s in sorted(samples, key=_order)))


def _order(sample: Sample) -> tuple[str, int, str]:
    return sample.workload, sample.concurrency, sample.stack


def _of(samples: list[Sample], key: Key) -> list[Sample]:
    return [s for s in samples if (s.stack, s.workload, s.concurrency) == key]


def _refusals(samples: list[Sample]) -> Counter[str]:
    return Counter(s.refused for s in samples if s.refused)


def _cell(samples: list[Sample], key: Key) -> dict[str, Any]:
    every = _of(samples, key)
    kept = [sample for sample in every if sample.kept]
    stack, workload, concurrency = key
    return {
        "stack": stack,
        "workload": workload,
        "concurrency": concurrency,
        "samples": len(kept),
        "windows": len(every),
        "retaken": sum(sample.disturbed for sample in every if not sample.kept),
        "contaminated": sum((sample.foreign_share or 0) > FOREIGN for sample in kept),
        "cpu_us": _costs(every),
        "throughput": _figures([s.throughput for s in kept], 1),
        "saturated_ms": {
            name: _middle([getattr(s, f"{name}_ms") for s in kept]) for name in ("p50", "p95", "p99")
        },
        "generator_share": _middle([s.generator_share for s in kept]),
        "reconnects": sum(s.reconnects or 0 for s in kept) if kept else None,
    }


def _figures(values: list[float | None], digits: int) -> dict[str, float | None]:
    known = [value for value in values if value]
    found = median_interval(known) if known else (None, None, None)
    return {name: None if v is None else round(v, digits) for name, v in zip(FIGURES, found, strict=True)}


def _middle(values: list[float | None]) -> float | None:
    return _figures(values, 3)["median"]


def _costs(samples: list[Sample]) -> dict[str, float | None]:
    rounds = _by_round(samples)
    found = lowest_interval(rounds) if rounds else (None, None, None)
    return {name: None if v is None else round(v, 1) for name, v in zip(COSTS, found, strict=True)}


def _by_round(samples: list[Sample]) -> dict[int, list[float]]:
    rounds: dict[int, list[float]] = defaultdict(list)
    for sample in samples:
        if sample.kept and sample.cpu_us:
            rounds[sample.round].append(sample.cpu_us)
    return rounds


def _ratio(samples: list[Sample], key: Key, base: str) -> dict[str, Any] | None:
    stack, workload, concurrency = key
    ours, theirs = (_by_round(_of(samples, (name, workload, concurrency))) for name in (stack, base))
    rounds = ours.keys() & theirs.keys()
    if not rounds:
        return None
    ratio, low, high = (None if v is None else round(v, 4) for v in lowest_interval(ours, theirs))
    where = {"workload": workload, "concurrency": concurrency, "stack": stack}
    return where | {"ratio": ratio, "low": low, "high": high, "rounds": len(rounds)}


def _judged(entry: dict[str, Any], base: str, floor: float | None) -> dict[str, Any]:
    return entry | {"base": base, "tie": tied(entry["low"], entry["high"], floor)}


def _variation(samples: list[Sample], stacks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    factors = {s["id"]: _factors(s) for s in stacks}
    groups: dict[str, list[tuple[dict[str, str], float]]] = defaultdict(list)
    for s in samples:
        if s.kept and s.cpu_us and s.stack in factors:
            row = factors[s.stack] | {"concurrency": str(s.concurrency)}
            groups[s.workload].append((row, s.cpu_us))
            if s.workload.startswith("row_"):
                groups["rows"].append((row | {"orm": s.workload}, s.cpu_us))
    return [
        {"workload": workload, "factor": factor, "share": round(share, 4)}
        for workload, found in sorted(groups.items())
        for factor, share in shares([row for row, _ in found], [value for _, value in found]).items()
    ]


def _factors(stack: dict[str, Any]) -> dict[str, str]:
    return {
        "framework": stack["framework"],
        "server": f"{stack['server']} {stack['worker']}",
        "middleware": stack["variant"],
        "workers": str(stack["workers"]),
    }
