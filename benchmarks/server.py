"""A server of one stack: started on the server's core, awaited, ended with everything that it started."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks import cpu
from benchmarks.database import free_port
from benchmarks.stacks import Stack

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60  # seconds for a start; a busy machine takes long
FILE_BYTES = 16_384


class NotStartedError(RuntimeError):
    """A server ended, or gave no answer, before it was ready."""


@dataclass(frozen=True)
class Surroundings:
    """What every server of a run is given: cores, database, upstream service, a file."""

    server_core: int
    generator_core: int
    database: str
    upstream: str
    file: str

    def environment(self) -> dict[str, str]:
        """Tell an application its surroundings."""
        told = {"BENCH_DATABASE": self.database, "BENCH_UPSTREAM": self.upstream, "BENCH_FILE": self.file}
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | told


@dataclass
class Server:
    """A running server; ``process`` is None when somebody else runs it."""

    stack: Stack
    url: str
    process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def cpu_seconds(self) -> float | None:
        """Read the processor time of the whole tree; None for a server elsewhere."""
        return cpu.tree_seconds(self.process.pid) if self.process else None

    def signal(self, chosen: signal.Signals) -> None:
        """Send a signal to the process group, unless it is gone or somebody else's."""
        if self.process:
            _send(self.process, chosen)

    def end(self) -> None:
        """End the process group; it is ours alone."""
        if self.process:
            end(self.process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process group that we started, and reap its leader."""
    for chosen in (signal.SIGTERM, signal.SIGKILL):
        _send(process, chosen)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=3)


def _send(process: subprocess.Popen[bytes], chosen: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, chosen)


def launch(stack: Stack, surroundings: Surroundings) -> Server:
    """Start a server without waiting for it."""
    port = free_port()
    module, *options = stack.command.format(port=port).split()
    command = [sys.executable, "-m", module, *options]
    environment = surroundings.environment() | stack.environment
    process = started(command, environment, surroundings.server_core)
    return Server(stack, f"http://127.0.0.1:{port}", process)


def started(command: list[str], environment: dict[str, str], core: int) -> subprocess.Popen[bytes]:
    """Start a process group of its own on one core."""
    pinned = ["taskset", "-c", str(core), *command]
    return subprocess.Popen(
        pinned, env=environment, cwd=ROOT, start_new_session=True, stdout=subprocess.DEVNULL
    )


def await_answer(server: Server, path: str = "/json") -> float:
    """Wait for the first 200 and tell the seconds from now; a server that ended is an error."""
    begun = time.perf_counter()
    place = urlsplit(server.url)
    while time.perf_counter() - begun < PATIENCE:
        if server.process and server.process.poll() is not None:
            raise NotStartedError(f"{server.stack.id} ended with status {server.process.returncode}")
        with suppress(OSError, HTTPException):
            connection = HTTPConnection(place.hostname or "", place.port, timeout=5)
            connection.request("GET", path)
            if connection.getresponse().status == HTTPStatus.OK:
                return time.perf_counter() - begun
        time.sleep(0.005)
    raise NotStartedError(f"{server.stack.id} gave no answer within {PATIENCE} s")


@contextmanager
def serving(stacks: list[Stack], surroundings: Surroundings) -> Iterator[list[Server]]:
    """Run fresh servers side by side for one round; only one is asked at a time."""
    with ExitStack() as ending:
        servers = []
        for stack in stacks:
            server = launch(stack, surroundings)
            ending.callback(server.end)
            servers.append(server)
        for server in servers:
            await_answer(server)
        yield servers


@contextmanager
def upstream(core: int) -> Iterator[str]:
    """Run the upstream service on the generator's core."""
    port = free_port()
    process = started([sys.executable, "-m", "benchmarks.upstream", str(port)], dict(os.environ), core)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        end(process)


def served_file(place: Path) -> str:
    """Write the file that static_file sends."""
    path = place / "style.css"
    path.write_bytes(b"a{}\n" * (FILE_BYTES // 4))
    return str(path)
