"""Processor time: of a tree of processes to the nanosecond, and of a core as the kernel books it."""

import os
import time
from contextlib import suppress
from pathlib import Path

import psutil

TICK = 1 / os.sysconf("SC_CLK_TCK")
QUIET = 0.03  # share of the server's core that others may use before a sample starts
LOOK = 0.05  # seconds of one look at the core
LOOP = 20_000  # steps of the calculation that tries a core: about a millisecond
SLOWER = 1.25  # times what the fastest twentieth takes is no longer full speed


def tree_seconds(pid: int) -> float:
    """Add up the processor time of a process, its descendants and the children that they have reaped."""
    with suppress(psutil.NoSuchProcess):
        root = psutil.Process(pid)
        return sum(_seconds(process.pid) for process in [root, *root.children(recursive=True)])
    return 0.0


def _seconds(pid: int) -> float:
    try:
        return time.clock_gettime(_clock(pid)) + _reaped(pid)
    except OSError:
        return 0.0


def _clock(pid: int) -> int:
    # Linux, clock_getcpuclockid(3): the number of a process's own clock, with threads that have ended
    return (~pid << 3) | 2


def _reaped(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[13]) + int(fields[14])) * TICK


def core_seconds(core: int) -> float:
    """Read how long a core was busy since the start of the machine, time stolen by neighbours included."""
    for line in Path("/proc/stat").read_text("utf-8").splitlines():
        name, *fields = line.split()
        if name == f"cpu{core}":
            user, nice, system, _idle, _wait, irq, soft, steal = map(int, fields[:8])
            return (user + nice + system + irq + soft + steal) * TICK
    raise ValueError(f"no core {core}")


def await_quiet(core: int, patience: float) -> float:
    """Wait until a core is free, at most ``patience`` seconds; tell how long it took."""
    started = time.monotonic()
    while (waited := time.monotonic() - started) < patience:
        before = core_seconds(core)
        time.sleep(LOOK)
        if (core_seconds(core) - before) / LOOK <= QUIET:
            break
    return waited


def steadiness(seconds: float) -> float:
    """Repeat one calculation on this process's core; tell which share of the repeats ran at full speed.

    A neighbour below the hypervisor is no process of this machine, and shows only in how long work takes.
    """
    times: list[int] = []
    ending = time.monotonic() + seconds
    while not times or time.monotonic() < ending:
        begun = time.thread_time_ns()
        sum(n * n for n in range(LOOP))
        times.append(time.thread_time_ns() - begun)
    full = sorted(times)[len(times) // 20]
    return sum(spent < SLOWER * full for spent in times) / len(times)
