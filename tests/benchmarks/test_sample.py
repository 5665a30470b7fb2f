"""A sample is refused for each reason that makes it unbelievable, and for no other."""

from dataclasses import replace
from typing import Any

import pytest

from benchmarks import sample
from benchmarks.generator import Closed
from benchmarks.plan import ALONE, PLUMBING, Cell
from benchmarks.sample import Sample, refusal
from benchmarks.server import Server, Surroundings
from benchmarks.stacks import stacks
from benchmarks.workloads import workloads

GOOD = Closed(
    sent=1000, answered=1000, good=1000, closes=0, errors=0, elapsed=1.0, mean_ms=15.5, busy=15.8,
    p50_ms=15.0, p95_ms=20.0, p99_ms=22.0,
)  # fmt: skip


def test_a_sound_sample_is_kept() -> None:
    """Sixteen connections that were always in use, answered in full and in order, are believed."""
    assert refusal(GOOD, 0.2, 16, reconnects_expected=False) is None


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("too_few_answers", {"sent": 19, "answered": 19, "good": 19}),
        ("lost_answers", {"answered": 999, "good": 999}),
        ("lost_answers", {"errors": 1}),
        ("not_2xx", {"good": 999}),
        ("percentiles", {"p95_ms": 14.0}),
        ("percentiles", {"p99_ms": 19.0}),
        ("littles_law", {"busy": 14.0}),
        ("littles_law", {"busy": 18.0}),
        ("reconnects", {"closes": 1}),
    ],
)
def test_each_fault_refuses_a_sample(reason: str, fault: dict[str, Any]) -> None:
    """One fault is enough, and the sample names it."""
    assert refusal(replace(GOOD, **fault), 0.2, 16, reconnects_expected=False) == reason


def test_a_busy_generator_refuses_a_sample() -> None:
    """Above 80 % of its core it may have slowed what it timed."""
    assert refusal(GOOD, 0.8, 16, reconnects_expected=False) is None
    assert refusal(GOOD, 0.81, 16, reconnects_expected=False) == "generator_busy"


def test_a_server_that_closes_connections_by_design_may() -> None:
    """Gunicorn's sync worker documents that it closes: its reconnects are expected."""
    assert refusal(replace(GOOD, closes=1000), 0.2, 16, reconnects_expected=True) is None


@pytest.mark.parametrize(("share", "verdict"), [(0.2, True), (0.04, False), (None, False)])
def test_a_foreign_process_on_the_core_contaminates(share: float | None, verdict: bool) -> None:
    """More than five per cent of the server's core for others means: take it again."""
    assert Sample(1, "a", "json", 16, 1, 1, foreign_share=share).disturbed is verdict


def _fake(monkeypatch: pytest.MonkeyPatch, *taken: list[dict[str, object]]) -> list[sample.Sample]:
    """Let samples come from a list instead of servers."""
    waiting = iter(taken)
    monkeypatch.setattr(sample, "take", lambda *_: next(waiting))
    servers = [Server(stack, "http://127.0.0.1:1") for stack in stacks()[: len(taken[0])]]
    plan, around = replace(PLUMBING, takes=3), Surroundings(0, 1, "", "", "")
    return sample.samples(servers, Cell(workloads()[0], 16), 1, 1, plan, around)


def test_a_contaminated_sample_is_taken_again_and_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both takes stay in the raw file; only the clean one is kept."""
    found = _fake(monkeypatch, [_seen(0.3)], [_seen(0.0)])
    assert [(one.take, one.kept) for one in found] == [(1, False), (2, True)]


def test_a_window_is_taken_again_for_all_who_shared_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """One server's refusal repeats the window of both; what was clean stays, paired by its take."""
    first = [_seen(0.0), _seen(0.0) | {"refused": "not_2xx"}]
    found = _fake(monkeypatch, first, [_seen(0.01), _seen(0.01)])
    own = [(one.take, one.kept) for one in found if one.stack == stacks()[0].id]
    assert own == [(1, True), (2, True)]
    assert [(one.take, one.kept) for one in found if one.stack != stacks()[0].id] == [(1, False), (2, True)]


def _seen(foreign: float) -> dict[str, object]:
    return {"refused": None, "foreign_share": foreign}


def test_a_server_alone_is_warmed_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before its own window, and not before those in which it takes turns."""
    warmed: list[float] = []
    monkeypatch.setattr(sample, "asked", lambda _servers, _workload, _at, seconds: warmed.append(seconds))
    monkeypatch.setattr(sample, "take", lambda *_: [_seen(0.0)])
    server, around = Server(stacks()[0], "http://127.0.0.1:1"), Surroundings(0, 1, "", "", "")
    for window in (ALONE, 1, 2):
        sample.samples([server], Cell(workloads()[0], 16), 1, window, PLUMBING, around)
    assert warmed == [PLUMBING.warmup_s]


def test_a_refused_sample_is_never_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three refusals leave the round without a value: null, not zero."""
    found = _fake(monkeypatch, *[[_seen(0.0) | {"refused": "not_2xx"}]] * 3)
    assert [one.kept for one in found] == [False] * 3
    assert found[0].cpu_us is None


def test_the_clean_takes_of_a_window_are_kept() -> None:
    """Not one that was refused or shared its core with strangers, however cheap; each window by itself."""
    shared = Sample(1, "a", "json", 16, 1, 1, cpu_us=90.0, foreign_share=0.2)
    refused = Sample(1, "a", "json", 16, 1, 2, cpu_us=80.0, refused="not_2xx")
    clean = Sample(1, "a", "json", 16, 1, 3, cpu_us=110.0)
    busy = Sample(1, "a", "json", 16, 2, 1, cpu_us=130.0, foreign_share=0.3)
    found = sample.remarked([shared, refused, clean, busy])
    assert [one.cpu_us for one in found if one.kept] == [110.0, 130.0]


def test_without_a_clean_window_the_least_disturbed_is_kept() -> None:
    """A window of which every take shared its core keeps the one that shared it least."""
    taken = [Sample(1, "a", "json", 16, 1, n, foreign_share=share) for n, share in enumerate((0.4, 0.2, 0.3))]
    assert [one.foreign_share for one in sample.kept(taken) if one.kept] == [0.2]
