"""Servers that share one core in turns: each is halted while another answers.

What slows the core for a moment then slows all of them, and leaves the ratios of their costs as they are.
"""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from signal import SIGCONT, SIGSTOP

from benchmarks.generator import Closed, NoAnswerError, closed
from benchmarks.server import Server
from benchmarks.workloads import Workload

TURN_S = 0.02  # shorter ones cool the caches, longer ones outlast what slows the core

type Loop = Future[Closed]


def asked(
    servers: Sequence[Server], workload: Workload, concurrency: int, seconds: float
) -> list[Closed | None]:
    """Run one closed loop per server, ``seconds`` of each; None for a server without an answer."""
    whole = seconds * len(servers)
    with ThreadPoolExecutor(len(servers)) as pool:
        loops = [pool.submit(closed, server.url, workload, concurrency, whole) for server in servers]
        if len(servers) > 1:
            _take_turns(servers, loops, TURN_S * workload.window_factor)
        return [_seen(loop) for loop in loops]


def _take_turns(servers: Sequence[Server], loops: Sequence[Loop], turn: float) -> None:
    with _halted(servers):
        while asking := [server for server, loop in zip(servers, loops, strict=True) if not loop.done()]:
            for server in asking:
                server.signal(SIGCONT)
                time.sleep(turn)
                server.signal(SIGSTOP)


@contextmanager
def _halted(servers: Sequence[Server]) -> Iterator[None]:
    """Halt the servers, and let all go on at the end, whatever happens."""
    try:
        for server in servers:
            server.signal(SIGSTOP)
        yield
    finally:
        for server in servers:
            server.signal(SIGCONT)


def _seen(loop: Loop) -> Closed | None:
    try:
        return loop.result()
    except NoAnswerError:
        return None
