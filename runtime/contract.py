"""Run the contract of a sample with pytest, in this process."""

import contextlib
import functools
import importlib
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

OPTIONS = ["-q", "-p", "no:cacheprovider", "-p", "no:faulthandler", "-c", os.devnull]


class Bench:
    """The fixtures that a contract asks for, and what came of its tests."""

    def __init__(self, folder: Path, framework: str) -> None:
        self.folder, self.name = folder, framework
        self.module: ModuleType | None = None
        self.tests: list[dict[str, Any]] = []
        self.traffic: list[list[Any]] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what is said of another framework, by the first word of its name."""
        items[:] = [one for one in items if hasattr(one, "callspec") or self._own(one.name)]

    def _own(self, name: str) -> bool:
        return name.removeprefix("test_").split("_")[0] == self.name

    def pytest_runtest_setup(self) -> None:
        """Begin a test with no traffic."""
        self.traffic = []

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Run for one framework."""
        if "framework" in metafunc.fixturenames:
            metafunc.parametrize("framework", [self.name])

    @pytest.fixture
    def place(self) -> Path:
        """The folder of the sample."""
        return self.folder

    @pytest.fixture
    def django_ready(self) -> None:
        """Set the project up, as it is for the sample."""
        drive.settle(self.folder, self.name)

    @pytest.fixture
    def sample(self, framework: str) -> ModuleType:  # noqa: ARG002 - a test that asks for it runs once per framework
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
        told = [answer.status_code, answer.headers.get("content-type")]
        self.traffic.append([*asked, *told, _body(answer)])

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember the outcome of a test, or of a fixture that failed."""
        if report.when == "call" or not report.passed:
            crash = getattr(report.longrepr, "reprcrash", None)
            why = crash.message if crash else str(report.longrepr or "")
            name = report.nodeid.split("::")[-1]
            self.tests.append({"test": name, "outcome": report.outcome, "why": why, "traffic": self.traffic})

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember a contract that cannot be imported."""
        if report.failed:
            self.tests.append(
                {"test": "import", "outcome": "failed", "why": str(report.longrepr), "traffic": []}
            )


def _body(answer: httpx2.Response) -> str | None:
    try:
        return answer.read().decode(errors="replace")
    except Exception:  # noqa: BLE001 - an answer that breaks off: what broke it is the sample's own
        return None


class Count:
    """How many tests passed, if all did."""

    passed = 0

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test."""
        self.passed += report.when == "call" and report.passed


def passed(framework: str, place: Path) -> int:
    """Run the sample's own tests in this process; give how many passed, or 0 if one failed."""
    sys.modules.pop("tests", None)  # a sample may have a module of that name
    if name := drive.settings(place, framework):
        return _managed(framework, name)
    count = Count()
    return count.passed if pytest.main([*OPTIONS, f"{framework}_app"], plugins=[count]) == 0 else 0


def _managed(framework: str, settings: str) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", settings)
    importlib.import_module(framework).setup()
    told = io.StringIO()
    try:
        with contextlib.redirect_stderr(told):
            importlib.import_module(f"{framework}.core.management").call_command("test", f"{framework}_app")
    except SystemExit as end:
        if end.code:
            return 0
    return int(told.getvalue().partition("Ran ")[2].split()[0])


class Served(dict[str, Any]):
    """How a sample of each framework is served."""

    def __missing__(self, framework: str) -> Any:
        """Open a client, whatever the framework."""
        return functools.partial(drive.client, framework=framework)


def rooms(place: Path) -> list[str]:
    """Stand in for the rooms that serve samples and run their own tests; name those that came along."""
    tests, samples, suites = (ModuleType(name) for name in ("tests", "tests.samples", "tests.suites"))
    vars(tests)["__path__"] = [str(place)]
    vars(samples)["SERVED"], vars(suites)["passed"] = Served(), passed
    sys.modules |= {one.__name__: one for one in (tests, samples, suites)}
    return [f"tests.{path.stem}" for path in place.glob("*.py")]


def outcomes(folder: str, framework: str, contract: str, only: str = "") -> str:
    """Run a contract file, or one test of it, against the sample in a folder; JSON of its tests."""
    drive.prepare()
    file, bench = Path(contract), Bench(Path(folder), framework)
    plugins = [word for name in rooms(file.parent / "tests") for word in ("-p", name)]
    os.chdir(folder)
    sys.path[:0] = [folder]
    chosen = f"{contract}::{only}" if only else contract
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(sys.stdout), drive.apart():
        pytest.main(
            [*OPTIONS, *plugins, "--rootdir", str(file.parent), "--noconftest", chosen], plugins=[bench]
        )
    return json.dumps(bench.tests)
