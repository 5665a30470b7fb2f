"""From raw samples to the ledger's figures: a pure function, so that a test can repeat it."""

from collections import Counter, defaultdict
from dataclasses import replace
from statistics import geometric_mean
from typing import Any

from benchmarks.sample import FOREIGN, Sample
from benchmarks.stacks import TWIN
from benchmarks.statistics import (
    Rounds,
    cost_interval,
    median_interval,
    noise_floor,
    ratio_interval,
    shares,
    tied,
)

METHOD = 5  # raise it when figures of two runs are no longer comparable
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
        "cells": [_cell(pooled, key, base) for key in own],
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


def _cell(samples: list[Sample], key: Key, base: str) -> dict[str, Any]:
    every = _of(samples, key)
    kept = [sample for sample in every if sample.kept]
    alone = [sample for sample in kept if not sample.in_turns]
    stack, workload, concurrency = key
    return {
        "stack": stack,
        "workload": workload,
        "concurrency": concurrency,
        "samples": len(kept),
        "windows": len(every),
        "retaken": sum(sample.disturbed for sample in every if not sample.kept),
        "contaminated": sum((sample.foreign_share or 0) > FOREIGN for sample in kept),
        "cpu_us": _costs(samples, key, base),
        "throughput": _figures([s.throughput for s in alone], 1),
        "saturated_ms": {
            name: _middle([getattr(s, f"{name}_ms") for s in alone]) for name in ("p50", "p95", "p99")
        },
        "generator_share": _middle([s.generator_share for s in alone]),
        "reconnects": sum(s.reconnects or 0 for s in kept) if kept else None,
    }


def _figures(values: list[float | None], digits: int) -> dict[str, float | None]:
    known = [value for value in values if value]
    found = median_interval(known) if known else (None, None, None)
    return {name: None if v is None else round(v, digits) for name, v in zip(FIGURES, found, strict=True)}


def _middle(values: list[float | None]) -> float | None:
    return _figures(values, 3)["median"]


def _costs(samples: list[Sample], key: Key, base: str) -> dict[str, float | None]:
    levels, ratios = _windows(samples, key, base)
    found = cost_interval(levels, ratios) if ratios else (None, None, None)
    return {name: None if v is None else round(v, 1) for name, v in zip(COSTS, found, strict=True)}


def _windows(samples: list[Sample], key: Key, base: str) -> tuple[Rounds, Rounds]:
    """Give what the base cost in each window, and the ratio of a stack to it in the same window, by round."""
    levels: dict[int, list[float]] = defaultdict(list)
    ratios: dict[int, list[float]] = defaultdict(list)
    ours, theirs = _in_turns(_of(samples, key)), _in_turns(_of(samples, (base, *key[1:])))
    for window in sorted(ours.keys() & theirs.keys()):
        level = geometric_mean(theirs[window])
        levels[window[0]].append(level)
        ratios[window[0]].append(geometric_mean(ours[window]) / level)
    return levels, ratios


def _in_turns(samples: list[Sample]) -> dict[tuple[int, int, int], list[float]]:
    costs: dict[tuple[int, int, int], list[float]] = defaultdict(list)
    for sample in samples:
        if sample.kept and sample.cpu_us and sample.in_turns:
            costs[sample.round, sample.window, sample.take].append(sample.cpu_us)
    return costs


def _ratio(samples: list[Sample], key: Key, base: str) -> dict[str, Any] | None:
    _, ratios = _windows(samples, key, base)
    if not ratios:
        return None
    ratio, low, high = (None if v is None else round(v, 4) for v in ratio_interval(ratios))
    stack, workload, concurrency = key
    where = {"workload": workload, "concurrency": concurrency, "stack": stack}
    return where | {"ratio": ratio, "low": low, "high": high, "rounds": len(ratios)}


def _judged(entry: dict[str, Any], base: str, floor: float | None) -> dict[str, Any]:
    return entry | {"base": base, "tie": tied(entry["low"], entry["high"], floor)}


def _variation(samples: list[Sample], stacks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    factors = {s["id"]: _factors(s) for s in stacks}
    groups: dict[str, list[tuple[dict[str, str], float]]] = defaultdict(list)
    for s in samples:
        if s.kept and s.cpu_us and s.in_turns and s.stack in factors:
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
