"""Servers take turns on a core: one answers while the others are halted, and none stays halted."""

import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import psutil
import pytest

from benchmarks import turns
from benchmarks.database import free_port
from benchmarks.generator import Closed, NoAnswerError
from benchmarks.server import Server, await_answer, end, started
from benchmarks.stacks import stacks
from benchmarks.workloads import workloads

WRK = pytest.mark.skipif(not shutil.which("wrk"), reason="apt-get install wrk")
QUICK = replace(workloads()[0], path="/0")


@pytest.fixture
def servers() -> Iterator[list[Server]]:
    """Run two servers of the upstream service, which answers every path."""
    with ExitStack() as ending:
        running = []
        for stack in stacks()[:2]:
            port = free_port()
            process = started([sys.executable, "-m", "benchmarks.upstream", str(port)], {}, 0)
            ending.callback(end, process)
            running.append(Server(stack, f"http://127.0.0.1:{port}", process))
        for server in running:
            await_answer(server, "/0")
        yield running


@WRK
def test_every_server_is_asked_and_goes_on(servers: list[Server]) -> None:
    """Both answer all that was sent, and neither is left halted."""
    seen = turns.asked(servers, QUICK, 4, 0.2)
    assert all(one and one.answered == one.good == one.sent > 0 for one in seen)
    assert not _halted(servers)


@WRK
def test_one_at_a_time(servers: list[Server], monkeypatch: pytest.MonkeyPatch) -> None:
    """Replaying the signals: a server goes on only while the other is halted, and each does many times."""
    sent: list[tuple[str, signal.Signals]] = []
    plain = Server.signal

    def recorded(server: Server, chosen: signal.Signals) -> None:
        sent.append((server.url, chosen))
        plain(server, chosen)

    monkeypatch.setattr(Server, "signal", recorded)
    turns.asked(servers, QUICK, 4, 0.2)
    going = {server.url for server in servers}
    for url, chosen in sent[:-2]:
        going = going | {url} if chosen == signal.SIGCONT else going - {url}
        assert len(going) <= 1
    assert sent[-2:] == [(server.url, signal.SIGCONT) for server in servers]
    assert all(sent.count((server.url, signal.SIGCONT)) > 3 for server in servers)


@WRK
def test_an_interruption_leaves_no_server_halted(
    servers: list[Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C in somebody's turn: all go on, and can be ended."""
    left = iter([None, None])

    def interrupted(_seconds: float) -> None:
        if next(left, "over"):
            raise KeyboardInterrupt

    monkeypatch.setattr("benchmarks.turns.time.sleep", interrupted)
    with pytest.raises(KeyboardInterrupt):
        turns.asked(servers, QUICK, 4, 0.2)
    assert not _halted(servers)


def _halted(servers: list[Server]) -> bool:
    processes = [psutil.Process(server.process.pid) for server in servers if server.process]
    return any(process.status() == psutil.STATUS_STOPPED for process in processes)


def test_a_server_alone_is_never_halted(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has the core to itself, and a deployment elsewhere has no process that could be halted."""
    monkeypatch.setattr(Server, "signal", lambda *_: pytest.fail("halted"))
    monkeypatch.setattr(turns, "closed", lambda *_: SEEN)
    (seen,) = turns.asked([_elsewhere()], QUICK, 4, 0.2)
    assert seen is not None
    assert seen.answered == SEEN.answered


def test_a_server_without_an_answer_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """The other's window stands; the silent one is None, not nought."""

    def closed(url: str, *_: object) -> Closed:
        if url.endswith("2"):
            raise NoAnswerError("silent")
        time.sleep(0.05)
        return SEEN

    monkeypatch.setattr(turns, "closed", closed)
    seen = turns.asked([_elsewhere("1"), _elsewhere("2")], QUICK, 4, 0.2)
    assert [one is None for one in seen] == [False, True]


SEEN = Closed(
    sent=9, answered=9, good=9, closes=0, errors=0, elapsed=1.0, mean_ms=1.0, busy=4.0,
    p50_ms=1.0, p95_ms=2.0, p99_ms=3.0,
)  # fmt: skip


def _elsewhere(port: str = "1") -> Server:
    return Server(stacks()[0], f"http://127.0.0.1:{port}")
