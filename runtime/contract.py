"""Run the contract of a sample with pytest, in this process."""

import contextlib
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import drive  # type: ignore[import-not-found] # it lies beside this file in the browser
import httpx2
import pytest


class Bench:
    """The fixtures that a contract asks for, and what came of its tests."""

    def __init__(self, folder: Path, framework: str) -> None:
        self.folder, self.name = folder, framework
        self.module: ModuleType | None = None
        self.tests: list[dict[str, Any]] = []
        self.traffic: list[list[Any]] = []

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Run for one framework."""
        if "framework" in metafunc.fixturenames:
            metafunc.parametrize("framework", [self.name])

    @pytest.fixture
    def place(self) -> Path:
        """The folder of the sample."""
        return self.folder

    @pytest.fixture
    def sample(self) -> ModuleType:
        """The imported sample."""
        self.module = self.module or drive.module(self.folder, self.name)
        return self.module

    @pytest.fixture
    def client(self, sample: ModuleType) -> Iterator[httpx2.Client]:
        """A client on the sample."""
        with drive.client(sample, self.name) as opened:
            opened.event_hooks = {"response": [self.remember]}
            yield opened

    def remember(self, answer: httpx2.Response) -> None:
        """Note a request and its answer, the body last."""
        asked = [answer.request.method, str(answer.request.url)]
        self.traffic.append(
            [
                *asked,
                answer.status_code,
                answer.headers.get("content-type"),
                answer.read().decode(errors="replace"),
            ]
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember the outcome of a test, or of a fixture that failed."""
        if report.when == "call" or not report.passed:
            crash = getattr(report.longrepr, "reprcrash", None)
            why = crash.message if crash else str(report.longrepr or "")
            self.tests.append({"test": report.nodeid.split("::")[-1], "outcome": report.outcome, "why": why})

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember a contract that cannot be imported."""
        if report.failed:
            self.tests.append({"test": "import", "outcome": "failed", "why": str(report.longrepr)})


def outcomes(folder: str, framework: str, contract: str) -> str:
    """Run a contract file against the sample in a folder; JSON of its tests and of the traffic."""
    drive.prepare()
    bench = Bench(Path(folder), framework)
    os.chdir(folder)
    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:faulthandler",
        "--noconftest",
        "--rootdir",
        str(Path(contract).parent),
    ]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(sys.stdout), drive.apart():
        pytest.main([*options, "-c", os.devnull, contract], plugins=[bench])
    return json.dumps({"tests": bench.tests, "traffic": bench.traffic})
