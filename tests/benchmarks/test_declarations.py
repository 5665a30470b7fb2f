"""The declared stacks and workloads are complete, sourced and independent of the site."""

import ast
import random
from pathlib import Path

import pytest

from benchmarks.plan import ALONE, PLANS, Plan, chosen_stacks, chosen_workloads, estimate, order
from benchmarks.stacks import TWIN, stacks
from benchmarks.workloads import workloads

ROOM = Path(__file__).resolve().parents[2] / "benchmarks"


def test_every_setting_has_a_source_and_a_reason() -> None:
    """A maintainer can follow each setting to the guide that asks for it."""
    settings = [setting for stack in stacks() for setting in stack.settings]
    assert all(set(setting) == {"setting", "value", "source", "why"} for setting in settings)
    assert all(setting["source"].startswith("https://") for setting in settings)


def test_every_stack_says_what_was_left_at_default() -> None:
    """What nobody set is said too."""
    assert all(stack.defaults for stack in stacks())


def test_each_framework_has_one_baseline() -> None:
    """A page that shows one stack per framework shows the one of its first guide."""
    frameworks = [stack.framework for stack in stacks() if stack.baseline]
    assert sorted(frameworks) == sorted({stack.framework for stack in stacks()})


def test_ids_are_unique() -> None:
    """A stack and a workload have one name each."""
    for ids in ([stack.id for stack in stacks()], [workload.id for workload in workloads()]):
        assert len(ids) == len(set(ids))


def test_every_workload_declares_answers_and_sources() -> None:
    """No request is timed whose answer was not declared."""
    assert all(200 in workload.examples[0]["status"] for workload in workloads())
    assert all(
        workload.tier in {"idiomatic", "like_for_like"} and workload.sources for workload in workloads()
    )


def test_ids_that_are_not_there_are_asked_for() -> None:
    """Every workload that reads a row by its key declares the 404 of an unknown one."""
    rows = [workload for workload in workloads() if workload.id.startswith("row_")]
    assert all(any(404 in example["status"] for example in workload.examples) for workload in rows)


def test_there_is_one_control() -> None:
    """The calculation in which no framework can shine is marked."""
    assert [workload.id for workload in workloads() if workload.control] == ["cpu_bound"]


def test_the_quick_plan_has_the_documented_tasks_and_the_control() -> None:
    """A new idiomatic task is in it by its tier; nothing names it twice."""
    chosen = {workload.id for workload in chosen_workloads(PLANS["quick"])}
    assert chosen == {w.id for w in workloads() if w.tier == "idiomatic"} | {"cpu_bound"}


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_every_plan_has_the_twin(plan: Plan) -> None:
    """Each run holds the A/A control."""
    assert [stack.id for stack in chosen_stacks(plan) if stack.id.endswith(TWIN)] == [
        "fastapi_uvicorn" + TWIN
    ]


def test_plans_fit_their_time() -> None:
    """Forty minutes for a full run and four for a quick one are the promised bounds."""
    assert estimate(PLANS["full"]) < 40 * 60
    assert estimate(PLANS["quick"]) < 4 * 60


def test_the_order_is_by_lot_and_repeatable() -> None:
    """The same seed gives the same order, another one another; both hold the same windows."""
    drawn = [_order(random.Random(seed)) for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]
    assert sorted(drawn[0]) == sorted(drawn[2])


def _order(lot: random.Random) -> list[tuple[str, int, int, str]]:
    plan = PLANS["full"]
    drawn = order(plan, lot, chosen_stacks(plan))
    return [
        (cell.workload.id, cell.concurrency, window, stack.id)
        for cell, windows in drawn
        for window, together in windows
        for stack in together
    ]


def test_a_cell_has_every_stack_alone_and_in_turns() -> None:
    """Each stack has the core once to itself and shares it in every window of the plan, with all that can."""
    plan = PLANS["full"]
    for cell, windows in order(plan, random.Random(1), chosen_stacks(plan)):
        able = sorted(stack.id for stack in chosen_stacks(plan) if cell.workload.suits(stack))
        alone = [stack.id for window, together in windows for stack in together if window == ALONE]
        assert sorted(alone) == able
        shared = [(window, sorted(s.id for s in together)) for window, together in windows if window != ALONE]
        assert shared == [(n, able) for n in range(1, plan.windows + 1)]


def test_the_benchmark_never_imports_the_site() -> None:
    """Nothing points left: benchmarks/ knows neither macros/ nor tests/."""
    imported = {name.split(".")[0] for path in ROOM.rglob("*.py") for name in _imports(path)}
    assert not imported & {"macros", "tests"}


def _imports(path: Path) -> list[str]:
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return plain + [node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)]
