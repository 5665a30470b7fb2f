"""Servers that share one core in turns: each is halted while another answers.

What slows the core for a moment then slows all of them, and leaves the ratios of their costs as they are.
"""

import os
import signal
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import replace

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
    before, begun = os.times(), time.perf_counter()
    with ThreadPoolExecutor(len(servers)) as pool:
        loops = [pool.submit(closed, server.url, workload, concurrency, whole) for server in servers]
        if len(servers) > 1:
            _take_turns(servers, loops, TURN_S * workload.window_factor)
        seen = [_seen(loop) for loop in loops]
    after, wall = os.times(), time.perf_counter() - begun
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return [one and replace(one, generator_share=spent / wall) for one in seen]


def _take_turns(servers: Sequence[Server], loops: Sequence[Loop], turn: float) -> None:
    with _halted(servers):
        while asking := [server for server, loop in zip(servers, loops, strict=True) if not loop.done()]:
            for server in asking:
                _signal(server, signal.SIGCONT)
                time.sleep(turn)
                _signal(server, signal.SIGSTOP)


@contextmanager
def _halted(servers: Sequence[Server]) -> Iterator[None]:
    """Halt the servers, and let all go on at the end, whatever happens."""
    try:
        for server in servers:
            _signal(server, signal.SIGSTOP)
        yield
    finally:
        for server in servers:
            _signal(server, signal.SIGCONT)


def _signal(server: Server, chosen: signal.Signals) -> None:
    if server.process:
        with suppress(ProcessLookupError):
            os.killpg(server.process.pid, chosen)


def _seen(loop: Loop) -> Closed | None:
    try:
        return loop.result()
    except NoAnswerError:
        return None
