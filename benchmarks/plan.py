"""The plan of a run: rounds, windows, stacks, workloads; its order by lot, and the time that it takes."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.stacks import TWIN, Stack, stacks
from benchmarks.workloads import Workload, workloads

GENERATOR_S = 0.19  # per window beside it: a look at the core, the generator's start and its last answers
SHARED_S = 0.45  # the same where servers take turns
OVERRUN = 1.2  # of the foreseen time, after which no sample is taken again
START_S = 1.0  # per server and round
ALONE = 0  # the number of a window in which one server has the core to itself


@dataclass(frozen=True)
class Plan:
    """How much is measured; times in seconds."""

    mode: str
    rounds: int
    window_s: float
    warmup_s: float
    patience_s: float  # for a quiet core, per sample
    takes: int  # of one sample, the first included
    levels: int  # of concurrency, per workload
    windows: int  # of one cell in a round in which its stacks take turns, beside one of each alone
    latency_s: float  # per round at a fixed rate
    latency_rounds: int
    starts: int  # cold starts and imports
    ladder: tuple[int, ...]  # waits at once
    ladder_repeats: int
    stacks: tuple[str, ...] = ()  # all if empty
    workloads: tuple[str, ...] = ()
    tier: str = ""  # with the control; every one if empty


TRIO = ("fastapi_uvicorn", "flask_gunicorn_sync", "django_gunicorn_sync")
FULL = Plan("full", 5, 0.35, 0.15, 2.0, 3, 2, 3, 1.0, 2, 4, (1, 10, 50), 3)
QUICK = Plan("quick", 3, 0.35, 0.1, 1.0, 2, 1, 1, 1.0, 1, 3, (1, 20), 1, stacks=TRIO, tier="idiomatic")
PLUMBING = Plan("plumbing", 1, 0.2, 0.1, 0.0, 1, 1, 2, 0.3, 1, 1, (2,), 1, stacks=TRIO, workloads=("json",))
PLANS = {plan.mode: plan for plan in (FULL, QUICK, PLUMBING)}


@dataclass(frozen=True)
class Cell:
    """What one sample is of."""

    workload: Workload
    concurrency: int


type Window = tuple[int, list[Stack]]


def chosen_stacks(plan: Plan) -> list[Stack]:
    """Choose the stacks of a plan and add the twin of the first: the A/A control."""
    chosen = [stack for stack in stacks() if not plan.stacks or stack.id in plan.stacks]
    return [*chosen, replace(chosen[0], id=chosen[0].id + TWIN, baseline=False)]


def chosen_workloads(plan: Plan) -> list[Workload]:
    """Choose the workloads of a plan."""
    named = [workload for workload in workloads() if not plan.workloads or workload.id in plan.workloads]
    return [workload for workload in named if workload.control or plan.tier in ("", workload.tier)]


def cells(plan: Plan) -> list[Cell]:
    """List the workloads with their levels of concurrency."""
    return [Cell(w, level) for w in chosen_workloads(plan) for level in w.concurrency[: plan.levels]]


def order(plan: Plan, lot: random.Random, stacks: list[Stack]) -> Iterator[tuple[Cell, list[Window]]]:
    """Draw the order of one round: cells by lot, in each first every stack alone, then all in turns."""
    for cell in shuffled(cells(plan), lot):
        able = [stack for stack in stacks if cell.workload.suits(stack)]
        alone = [(ALONE, [stack]) for stack in shuffled(able, lot)]
        yield cell, [*alone, *((n + 1, shuffled(able, lot)) for n in range(plan.windows))]


def shuffled[T](things: list[T], lot: random.Random) -> list[T]:
    """Copy a list in an order by lot."""
    return lot.sample(things, len(things))


def estimate(plan: Plan) -> float:
    """Foresee the seconds of a run on a quiet machine."""
    servers = chosen_stacks(plan)
    paced = sum(w.latency_rate is not None for w in chosen_workloads(plan)) * len(servers)
    rounds = plan.rounds * (sum(_cell(plan, cell, servers) for cell in cells(plan)) + len(servers) * START_S)
    return (
        rounds + plan.latency_rounds * paced * (plan.latency_s + GENERATOR_S) + _footprint(plan, len(servers))
    )


def _cell(plan: Plan, cell: Cell, stacks: list[Stack]) -> float:
    number = sum(cell.workload.suits(stack) for stack in stacks)
    length = plan.window_s * cell.workload.window_factor
    alone = number * (plan.warmup_s + length + 2 * GENERATOR_S)
    return alone + plan.windows * (number * length + SHARED_S)


def _footprint(plan: Plan, servers: int) -> float:
    ladder = sum(plan.ladder) * 0.1 * plan.ladder_repeats * 3
    return plan.starts * (servers + 3) * START_S + ladder
