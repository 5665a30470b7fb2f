"""Many generators: Locust's master with its workers, and what they saw together."""

import csv
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.database import free_port
from benchmarks.server import ROOT, end

FILE = Path(__file__).with_name("locustfile.py")


def distributed(url: str, workload: str, workers: int, users: int, seconds: float) -> dict[str, Any]:
    """Run a master here and ``workers`` beside it; further hosts join with ``locust --worker``."""
    environment = {**os.environ, "BENCH_WORKLOAD": workload, "PYTHONPATH": str(ROOT)}
    port = free_port()
    with tempfile.TemporaryDirectory() as place:
        seen = Path(place) / "seen"
        master = _locust(
            [
                *(
                    "--master",
                    "--master-bind-port",
                    str(port),
                    "--expect-workers",
                    str(workers),
                    "--headless",
                ),
                *("--users", str(users), "--spawn-rate", str(users), "--run-time", f"{seconds:.0f}s"),
                *("--host", url, "--csv", str(seen), "--only-summary"),
            ],
            environment,
        )
        helpers = [_locust(["--worker", "--master-port", str(port)], environment) for _ in range(workers)]
        try:
            master.wait(timeout=seconds + 60)
        finally:
            for process in [master, *helpers]:
                end(process)
        return _summary(Path(f"{seen}_stats.csv"), workers)


def _locust(options: list[str], environment: dict[str, str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "locust", "-f", str(FILE), *options]
    return subprocess.Popen(
        command,
        env=environment,
        cwd=ROOT,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _summary(path: Path, workers: int) -> dict[str, Any]:
    total = next(row for row in csv.DictReader(path.open(encoding="utf-8")) if row["Name"] == "Aggregated")
    return {
        "workers": workers,
        "answered": int(total["Request Count"]),
        "failed": int(total["Failure Count"]),
        "throughput": round(float(total["Requests/s"]), 1),
        "mean_ms": round(float(total["Average Response Time"]), 2),
        "p95_ms": float(total["95%"]),
    }
