"""The load generators: wrk for closed loops, h2load for fixed rates; both run on the generator's core."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from benchmarks.workloads import IDS, Workload

SCRIPT = Path(__file__).with_name("closed.lua")
TIMEOUT = 20  # seconds after which an answer counts as lost
CLIENTS = 4  # kept connections of a fixed rate


class NoAnswerError(RuntimeError):
    """A generator did not end in time, or printed nothing that can be read."""


@dataclass(frozen=True)
class Closed:
    """What a closed loop saw; times in seconds, percentiles in milliseconds."""

    sent: int
    answered: int
    good: int
    closes: int
    errors: int
    elapsed: float
    mean_ms: float
    busy: float
    p50_ms: float
    p95_ms: float
    p99_ms: float


@dataclass(frozen=True)
class Paced:
    """One request of a fixed rate: seconds of its intended start, of its start and of its answer."""

    intended: float
    start: float
    end: float
    status: int

    @property
    def good(self) -> bool:
        """Only a 2xx is an answer."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES


def closed(url: str, workload: Workload, concurrency: int, seconds: float) -> Closed:
    """Keep ``concurrency`` requests in flight for ``seconds``, then await every answer."""
    command = [
        "wrk",
        "-t1",
        f"-c{concurrency}",
        "-d",
        f"{int(seconds) + TIMEOUT}s",
        "--timeout",
        f"{TIMEOUT}s",
    ]
    ids = IDS if "{id}" in workload.path else 0
    script = [str(seconds), str(ids), *([workload.method, workload.payload] if workload.payload else [])]
    output = _run([*command, "-s", str(SCRIPT), url + workload.path, "--", *script], seconds + TIMEOUT)
    return _closed(_json_line(output))


def _run(command: list[str], patience: float) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=patience + 5, check=False)
    except subprocess.TimeoutExpired:
        raise NoAnswerError(f"{command[0]} did not end within {patience:.0f} s") from None
    return done.stdout


def _json_line(output: str) -> dict[str, Any]:
    for line in output.splitlines():
        if line.startswith("{"):
            return dict(json.loads(line))
    raise NoAnswerError(f"the generator printed no result: {output[:200]!r}")


def _closed(seen: dict[str, Any]) -> Closed:
    return Closed(
        sent=seen["sent"],
        answered=seen["answered"],
        good=seen["good"],
        closes=seen["closes"],
        errors=seen["errors"],
        elapsed=seen["elapsed_us"] / 1e6,
        mean_ms=seen["mean_us"] / 1e3,
        busy=seen["busy"],
        p50_ms=seen["p50_us"] / 1e3,
        p95_ms=seen["p95_us"] / 1e3,
        p99_ms=seen["p99_us"] / 1e3,
    )


def paced(url: str, rate: int, count: int, *, reconnecting: bool) -> list[Paced]:
    """Send ``count`` requests at a fixed rate, whatever the answers do; pair each with its intended start.

    A server that closes every connection gets each request on a new one; h2load stalls otherwise.
    """
    period = 1000 // rate  # milliseconds, whole ones: h2load takes no others
    pace = ["-r", "1", f"--rate-period={period}ms"]
    kept = ["-c", str(CLIENTS), "--rps", str(rate / CLIENTS)]  # each begins one period after the last
    fresh = ["-c", str(count)]
    return _intended(_log(url, count, [*pace, *(fresh if reconnecting else kept)]), period / 1000)


def burst(url: str, count: int) -> list[Paced]:
    """Send ``count`` requests at once, each on its own connection."""
    return _intended(_log(url, count, ["-c", str(count)]), 0.0)


def _log(url: str, count: int, pace: list[str]) -> list[tuple[float, int, float]]:
    with tempfile.NamedTemporaryFile(suffix=".log") as log:
        _run(["h2load", "--h1", "-n", str(count), *pace, f"--log-file={log.name}", url], TIMEOUT)
        lines = Path(log.name).read_text("utf-8").split("\n")
    fields = [line.split() for line in lines if line]
    return sorted((int(start) / 1e6, int(status), int(micro) / 1e6) for start, status, micro in fields)


def _intended(log: list[tuple[float, int, float]], period: float) -> list[Paced]:
    """Pair requests with their times of a schedule; one that a timer sent early was due when it was sent."""
    first = log[0][0] if log else 0.0
    due = [min(first + n * period, start) for n, (start, _, _) in enumerate(log)]
    return [
        Paced(at, start, start + took, status) for at, (start, status, took) in zip(due, log, strict=True)
    ]
