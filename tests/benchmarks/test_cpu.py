"""Processor time is read of whole trees, and in nanoseconds."""

import os
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from benchmarks import cpu

BURN = "import time\nwhile time.process_time() < 0.15: pass\n"
START = "import subprocess, sys\nchild = subprocess.Popen([sys.executable, '-c', {!r}])\nchild.wait()\n"
REAPING = START.format(BURN) + "print('done', flush=True)\ninput()"
KEEPING = START.format(BURN + "print('done', flush=True)\ninput()")


def test_our_own_time_agrees_with_the_interpreter() -> None:
    """The kernel's clock of this process is the one that Python reads."""
    reaped = sum(os.times()[2:4])
    assert cpu.tree_seconds(os.getpid()) == pytest.approx(time.process_time() + reaped, abs=0.1)


def test_the_time_of_a_reaped_child_counts() -> None:
    """A worker that was replaced during a sample still cost what it cost."""
    with subprocess.Popen(
        [sys.executable, "-c", REAPING], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"done\n"
        assert cpu.tree_seconds(parent.pid) >= 0.14


def test_the_time_of_a_living_child_counts() -> None:
    """Master and workers are one server."""
    with subprocess.Popen(
        [sys.executable, "-c", KEEPING], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        assert cpu.tree_seconds(parent.pid) >= 0.14


def test_a_process_that_is_gone_costs_nothing() -> None:
    """It cannot be read any more, and nothing breaks."""
    with subprocess.Popen(["true"]) as gone:
        pass
    assert cpu.tree_seconds(gone.pid) == 0


def test_waiting_for_a_quiet_core_is_bounded() -> None:
    """On a core that never rests the wait ends by itself."""
    assert cpu.await_quiet(0, patience=0.1) < 1


def test_a_neighbour_shows_in_the_speed_of_the_core(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of four repeats one took three times as long: three quarters of the trial ran at full speed."""
    ends = iter([0, 10, 10, 20, 20, 50, 50, 60])
    walls = iter([0.0, 0.1, 0.2, 0.3, 1.1])
    clocks = SimpleNamespace(thread_time_ns=lambda: next(ends), monotonic=lambda: next(walls))
    monkeypatch.setattr("benchmarks.cpu.time", clocks)
    assert cpu.steadiness(1.0) == 0.75


def test_a_real_trial_of_the_core_ends_in_time() -> None:
    """The share lies between nought and one, and the trial takes about as long as it was told."""
    begun = time.monotonic()
    assert 0 < cpu.steadiness(0.2) <= 1
    assert time.monotonic() - begun < 2
