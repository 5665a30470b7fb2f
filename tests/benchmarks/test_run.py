"""The plumbing from the command line to the ledger; no speed is asserted anywhere."""

import platform
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from benchmarks import ledger, machine
from benchmarks.__main__ import main
from benchmarks.derivation import derived
from tests.benchmarks.shape import check_shape

ROOT = Path(__file__).resolve().parents[2]
GENERATORS = pytest.mark.skipif(
    not (shutil.which("wrk") and shutil.which("h2load")), reason="apt-get install wrk nghttp2-client"
)
KEYS = {
    *("run", "machine", "versions", "stacks", "workloads", "cells", "ratios", "noise", "noise_floor"),
    *("variation", "refused", "latency", "footprint", "ladder", "streaming"),
}


@GENERATORS
def test_a_run_gives_a_whole_ledger(tmp_path: Path) -> None:
    """One workload, three stacks: every part of the ledger is there and follows from the samples."""
    assert main(["run", "--plan", "plumbing", "--seed", "7", "--output", str(tmp_path)]) == 0
    (path,) = tmp_path.glob("*.yml")
    told = ledger.read(path)
    assert told.keys() == KEYS
    assert {cell["stack"] for cell in told["cells"]} == {stack["id"] for stack in told["stacks"]}
    assert {"fastapi", "flask", "django", "uvicorn", "gunicorn", "wrk", "h2load"} <= told["versions"].keys()
    samples = ledger.samples(path.parent / told["run"]["samples"])
    assert derived(samples, told["stacks"], told["run"]["base"])["cells"] == told["cells"]
    check_shape(told)
    assert all(one["errors"] == 0 for one in told["latency"])
    assert str(ROOT) not in path.read_text("utf-8")


@GENERATORS
def test_an_interrupted_run_leaves_nothing(tmp_path: Path) -> None:
    """After Ctrl-C there is no ledger, no draft and no process."""
    heeding = ["env", "--default-signal=INT"]  # a job in the background is born deaf to Ctrl-C
    run = [sys.executable, "-m", "benchmarks", "run", "--plan", "plumbing", "--output", str(tmp_path)]
    command = [*heeding, *run]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert b"seed" in running.stdout.readline()
        assert b"full speed" in running.stdout.readline()
        assert b"round 1" in running.stdout.readline()
        started = psutil.Process(running.pid).children(recursive=True)
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=40) == 130
    assert len(started) >= 5
    assert _gone(started)
    assert list(tmp_path.iterdir()) == []


def _gone(processes: list[psutil.Process]) -> bool:
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if not any(process.is_running() and process.status() != "zombie" for process in processes):
            return True
        time.sleep(0.05)
    return False


def test_a_missing_generator_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The line says what to type."""
    monkeypatch.setenv("PATH", "")
    assert (
        machine.missing(["wrk", "h2load"]) == "wrk and h2load not found: apt-get install wrk nghttp2-client"
    )


def test_the_machine_is_named_by_its_kind() -> None:
    """A ledger carries no host name."""
    assert machine.label().endswith("core")
    assert platform.node() not in machine.label()
