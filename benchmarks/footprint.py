"""What a stack costs at rest: memory, start, import, installed files."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import psutil
from packaging.requirements import Requirement

from benchmarks.generator import closed
from benchmarks.plan import Plan
from benchmarks.server import Server, Surroundings, await_answer, launch
from benchmarks.stacks import Stack
from benchmarks.statistics import median_interval
from benchmarks.workloads import Workload

MEMORY_KIND = "PSS of a server alone on the machine, after a short load of the json workload"
USUAL = {  # what the three usually come with: framework to (label, requirements)
    "fastapi": [(None, ["fastapi"]), ("standard", ["fastapi[standard]"])],
    "flask": [
        (None, ["flask"]),
        ("Flask-SQLAlchemy, marshmallow, Gunicorn", ["flask", "flask-sqlalchemy", "marshmallow", "gunicorn"]),
    ],
    "django": [
        (None, ["django"]),
        ("Django REST framework, Gunicorn", ["django", "djangorestframework", "gunicorn"]),
    ],
}
IMPORTS = {  # what the smallest application imports
    "fastapi": "from fastapi import FastAPI",
    "flask": "from flask import Flask",
    "django": "from django.core.wsgi import get_wsgi_application; from django.http import JsonResponse; "
    "from django.urls import path",
}


def spread(values: list[float], digits: int = 1) -> dict[str, float | None]:
    """Give median and interval."""
    names = ("median", "low", "high")
    return {
        name: None if v is None else round(v, digits)
        for name, v in zip(names, median_interval(values), strict=True)
    }


def at_rest(
    stack: Stack, plan: Plan, around: Surroundings, json: Workload
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Start a server several times: milliseconds to the first answer, megabytes of its processes."""
    starts, workers, masters = [], [], []
    for _ in range(plan.starts):
        begun = time.perf_counter()
        server = launch(stack, around)
        try:
            await_answer(server)
            starts.append((time.perf_counter() - begun) * 1000)
            closed(server.url, json, 4, 0.2)
            worker, master = memory(server)
        finally:
            server.end()
        workers.append(worker)
        masters.append(master)
    resident = {
        "stack": stack.id,
        "workers": stack.workers,
        "worker_mb": _median(workers),
        "master_mb": _median(masters),
    }
    return resident, {"stack": stack.id, "ms": spread(starts)}


def _median(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return round(median_interval(known)[0], 1) if known else None


def memory(server: Server) -> tuple[float, float | None]:
    """Read a worker's and the master's proportional set size; a server without a master has none."""
    root = psutil.Process(server.process.pid if server.process else None)
    children = root.children(recursive=True)
    if not children:
        return _megabytes(root.pid), None
    return sum(_megabytes(child.pid) for child in children) / len(children), _megabytes(root.pid)


def _megabytes(pid: int) -> float:
    found = re.search(r"^Pss:\s+(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8"), re.MULTILINE)
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def import_time(framework: str, plan: Plan, core: int) -> dict[str, Any]:
    """Time the import in fresh interpreters, in milliseconds."""
    code = f"import time; t = time.perf_counter(); {IMPORTS[framework]}; print(time.perf_counter() - t)"
    command = ["taskset", "-c", str(core), sys.executable, "-c", code]
    seconds = [float(subprocess.check_output(command)) for _ in range(plan.starts + 1)]
    return {
        "framework": framework,
        "statement": IMPORTS[framework],
        "ms": spread([value * 1000 for value in seconds[1:]]),
    }


def installed(framework: str) -> Iterator[dict[str, Any]]:
    """Add up the files of a framework's distributions, bare and with what usually goes with it."""
    for extra, requirements in USUAL.get(framework, []):
        names = closure(requirements)
        size = sum(_bytes(name) for name in names)
        yield {
            "framework": framework,
            "extra": extra,
            "mb": round(size / 1e6, 1),
            "distributions": len(names),
        }


def closure(requirements: list[str]) -> set[str]:
    """Name the distributions that requirements bring."""
    seen: set[tuple[str, str]] = set()
    waiting = [(r.name.lower(), extra) for r in map(Requirement, requirements) for extra in ["", *r.extras]]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) not in seen and _known(name):
            seen.add((name, extra))
            waiting += _needed(name, extra)
    return {re.sub(r"[-_.]+", "-", name) for name, _ in seen}


def _known(name: str) -> bool:
    with suppress(PackageNotFoundError):
        return bool(distribution(name))
    return False


def _needed(name: str, extra: str) -> list[tuple[str, str]]:
    found = []
    for requirement in map(Requirement, distribution(name).requires or []):
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            found += [(requirement.name.lower(), wanted) for wanted in ["", *requirement.extras]]
    return found


def _bytes(name: str) -> int:
    files = distribution(name).files or []
    paths = [Path(str(file.locate())) for file in files if file.suffix != ".pyc" and ".." not in file.parts]
    return sum(path.stat().st_size for path in paths if path.is_file())
