"""The ledger: computed from raw samples, written whole, never edited by hand."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks import ledger
from benchmarks.comparison import compared
from benchmarks.derivation import derived
from benchmarks.ledger import PLACE
from benchmarks.plan import ALONE
from benchmarks.sample import Sample
from benchmarks.stacks import TWIN
from tests.benchmarks.shape import check_shape

COMMITTED = sorted(PLACE.glob("*.yml"))
STACKS = [
    {"id": "a", "framework": "one", "server": "s", "worker": "sync", "variant": "default", "workers": 1},
    {"id": "b", "framework": "two", "server": "s", "worker": "sync", "variant": "default", "workers": 1},
]


def _taken(stack: str, number: int, cpu_us: float, **more: Any) -> Sample:
    known: dict[str, Any] = {
        "window": 1,
        "take": 1,
        "kept": True,
        "cpu_us": cpu_us,
        "throughput": 1e6 / cpu_us,
        "foreign_share": 0.01,
    }
    return Sample(number, stack, "json", 16, **(known | more))


def _run() -> list[Sample]:
    """Three rounds in which b costs twice what a does, and a differs by 2 % from itself; each also alone."""
    cost = {"a": 100.0, "a" + TWIN: 102.0, "b": 200.0}
    return [
        _taken(stack, number, (value + number) * (2 - window), window=window)
        for number in (1, 2, 3)
        for stack, value in cost.items()
        for window in (ALONE, 1)
    ]


def test_a_known_ratio_comes_out() -> None:
    """Twice the cost of both servers of the base is a ratio near two and no tie."""
    (ratio,) = derived(_run(), STACKS, "a")["ratios"]
    assert ratio["ratio"] == pytest.approx(202 / 102, rel=0.01)
    assert ratio["tie"] is False


def test_what_slows_a_window_leaves_its_ratio() -> None:
    """A round in which everything took twice as long gives the same ratio, and the same cost."""
    slow = [replace(one, cpu_us=2 * (one.cpu_us or 0)) if one.round == 3 else one for one in _run()]
    before, after = (derived(samples, STACKS, "a") for samples in (_run(), slow))
    assert after["ratios"][-1]["ratio"] == pytest.approx(before["ratios"][-1]["ratio"])
    slower, plain = (found["cells"][-1]["cpu_us"]["value"] for found in (after, before))
    assert slower == pytest.approx(plain, rel=0.01)


def test_a_window_without_its_base_counts_for_nothing() -> None:
    """A ratio needs both sides of the same window and take; a cost alone on the core makes none."""
    lone = [one for one in _run() if one.stack == "b" or not one.in_turns]
    assert derived(lone, STACKS, "a")["ratios"] == []
    other = [replace(one, take=2) if one.stack == "b" else one for one in _run()]
    assert derived(other, STACKS, "a")["ratios"] == []


def test_throughput_is_of_a_server_alone() -> None:
    """Whoever shares the core answers less: throughput and saturated times come from the lone windows."""
    cell = derived(_run(), STACKS, "a")["cells"][-1]
    assert cell["throughput"]["median"] == pytest.approx(1e6 / (2 * 202), abs=0.1)
    assert cell["cpu_us"]["value"] == pytest.approx(202, rel=0.01)


def test_the_twin_gives_the_floor_and_no_cell() -> None:
    """The control is noise, not a stack of its own."""
    found = derived(_run(), STACKS, "a")
    assert found["noise_floor"] == pytest.approx(1.02, abs=0.001)
    assert [cell["stack"] for cell in found["cells"]] == ["a", "b"]


def test_unknown_cpu_is_null() -> None:
    """A deployment elsewhere has throughput and no CPU: null, neither 0 nor -1, and no ratio."""
    elsewhere = [replace(sample, cpu_us=None) for sample in _run()]
    found = derived(elsewhere, STACKS, "a")
    assert found["cells"][0]["cpu_us"] == {"value": None, "low": None, "high": None}
    assert found["cells"][0]["throughput"]["median"] > 0
    assert found["ratios"] == []
    assert found["noise_floor"] is None


def test_refused_and_retaken_samples_are_counted() -> None:
    """What was thrown away stays in the raw file and in the count."""
    more = [
        _taken("a", 1, 900.0, kept=False, refused="not_2xx"),
        _taken("a", 2, 900.0, kept=False, foreign_share=0.4),
    ]
    found = derived([*_run(), *more], STACKS, "a")
    assert found["refused"] == [{"reason": "not_2xx", "count": 1}]
    assert (found["cells"][0]["samples"], found["cells"][0]["retaken"]) == (12, 2)


def test_raw_samples_survive_the_round_trip(tmp_path: Path) -> None:
    """Every field comes back with its type; nothing becomes zero."""
    written = [*_run(), Sample(9, "a", "json", 16, 1, 1, refused="no_answer")]
    path = tmp_path / "raw.csv.gz"
    ledger.replace(path, ledger.packed(written, Sample))
    assert ledger.samples(path) == written


def test_a_ledger_names_the_digest_of_its_samples(tmp_path: Path) -> None:
    """Whoever edits the raw file is noticed; a second run of a day gets a number."""
    first, second = (ledger.write(tmp_path, {"run": {"id": "day-machine"}}, _run(), []) for _ in "ab")
    run = ledger.read(first)["run"]
    assert run["samples_sha256"] == hashlib.sha256((tmp_path / run["samples"]).read_bytes()).hexdigest()
    assert (first.stem, second.stem) == ("day-machine", "day-machine-2")


def test_a_failed_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is there whole or not at all."""
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        ledger.replace(tmp_path / "half.yml", b"half")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.stem)
def test_the_committed_ledger_is_what_its_samples_give(path: Path) -> None:
    """Every median, ratio and share is recomputed from the raw samples: a hand edit fails here."""
    told = ledger.read(path)
    raw = path.parent / told["run"]["samples"]
    assert told["run"]["samples_sha256"] == hashlib.sha256(raw.read_bytes()).hexdigest()
    found = derived(ledger.samples(raw), told["stacks"], told["run"]["base"])
    assert {name: told[name] for name in found} == found
    check_shape(told)


def test_two_runs_are_compared_cell_by_cell() -> None:
    """The closing table names each ratio twice and counts those within five per cent."""
    key = {"workload": "json", "concurrency": 16}
    first = {"ratios": [key | {"stack": "b", "ratio": 2.0}, key | {"stack": "c", "ratio": 1.0}]}
    second = {"ratios": [key | {"stack": "b", "ratio": 2.08}, key | {"stack": "c", "ratio": 1.2}]}
    table = compared(first, second)
    assert "| json | 16 | b | 2.000 | 2.080 | 4.0% |" in table
    assert table.endswith("1 of 2 cells agree within 5 % (50%)")
