"""Run each proof in a forked child, so that one broken sample fails one cell.

Django keeps one settings object and one app registry per process, and a sample may leave
anything behind. A fork of the warm parent costs milliseconds; a fresh interpreter would not.
"""

import functools
import gc
import importlib
import json
import os
import re
import select
import signal
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

PROOFS = Path(__file__).parent
WARM = (
    "django.core.handlers.asgi",
    "django.core.handlers.wsgi",
    "django.core.management.commands.migrate",
    "django.db.backends.sqlite3.base",
    "django.db.models",
    "django.test",
    "django.views.generic",
    "fastapi.testclient",
    "flask.cli",
    "sqlalchemy.orm",
)
STARTERS = re.compile(r"^\s*(import subprocess|from tests\.(servers|loopback|checker|suites) )", re.MULTILINE)
LIMIT = 100  # seconds
ROOMS = ("contracts", "canaries", "probes")


def is_proof(path: Path) -> bool:
    """Tell whether a test file proves a claim about a framework."""
    return path.parent.parent == PROOFS and path.parent.name in ROOMS


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Import the frameworks once, before the first fork, and mark what starts processes of its own."""
    proofs = [item for item in items if is_proof(item.path)]
    for item in proofs:
        item.add_marker(pytest.mark.timeout(0))  # the parent only waits, and has a limit of its own
        if starts_processes(item.path):
            item.add_marker("server")
    if proofs:
        for name in WARM:
            with suppress(ModuleNotFoundError):  # an environment for one framework lacks the others
                importlib.import_module(name)


def pytest_collection_finish() -> None:
    """Keep the collector away from what the children share, so that no page is copied for it."""
    gc.collect()
    gc.freeze()


@functools.cache
def starts_processes(path: Path) -> bool:
    """Tell whether a proof starts a server, a type checker or another command."""
    return bool(STARTERS.search(path.read_text("utf-8")))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> bool | None:
    """Run a proof in a child process and replay its reports here."""
    if not is_proof(item.path):
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for report in _reports(item):
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


def _reports(item: pytest.Item) -> list[pytest.TestReport]:
    """Run a proof; one that failed gets a second try, which its report tells.

    Real servers on a busy machine miss a deadline now and then; a false claim fails twice.
    """
    first = _reports_from_child(item)
    if all(report.outcome != "failed" for report in first):
        return first
    second = _reports_from_child(item)
    for report in second:
        report.user_properties.append(("second try", item.nodeid))
    return second


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """List the proofs that needed a second try, so that an unsteady one is seen."""
    passed = terminalreporter.stats.get("passed", [])
    names = sorted({name for report in passed for key, name in report.user_properties if key == "second try"})
    if names:
        terminalreporter.section("passed on the second try")
        for name in names:
            terminalreporter.line(name)


def _reports_from_child(item: pytest.Item) -> list[pytest.TestReport]:
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # xdist's receiver thread never holds a lock that a proof takes
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        os.close(reader)
        _run_in_child(item, writer)
    os.close(writer)
    ended, _, _ = select.select([reader], [], [], LIMIT)
    if not ended:
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reader, encoding="utf-8") as stream:
        text = stream.read()
    _, status = os.waitpid(child, 0)
    if not text:
        return [_crash(item, status)]
    return [pytest.TestReport._from_json(data) for data in json.loads(text)]


def _run_in_child(item: pytest.Item, writer: int) -> None:
    try:
        reports = runtestprotocol(item, log=False, nextitem=None)
        with os.fdopen(writer, "w", encoding="utf-8") as stream:
            json.dump([report._to_json() for report in reports], stream)
    finally:
        os._exit(0)


def _crash(item: pytest.Item, status: int) -> pytest.TestReport:
    return pytest.TestReport(
        nodeid=item.nodeid,
        location=item.location,
        keywords={},
        outcome="failed",
        longrepr=f"no report from the process of this proof within {LIMIT} s (status {status})",
        user_properties=list(item.user_properties),
        when="call",
    )
