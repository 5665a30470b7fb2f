"""A run from the first server to the last: verify, measure round by round, weigh, write."""

import random
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from benchmarks import cpu, footprint, latency, machine, waiting
from benchmarks.derivation import METHOD, derived
from benchmarks.latency import Timed, timed
from benchmarks.plan import (
    ALONE,
    OVERRUN,
    Plan,
    cells,
    chosen_stacks,
    chosen_workloads,
    estimate,
    order,
    shuffled,
)
from benchmarks.sample import Sample, samples
from benchmarks.server import ROOT, Server, Surroundings, serving
from benchmarks.stacks import TWIN, Stack
from benchmarks.surroundings import on, surroundings
from benchmarks.verification import verify
from benchmarks.workloads import Workload

STEADY = 0.9  # share of a trial at full speed; a guess, to warn before half an hour is spent
TRIAL_S = 2.0
FORESEEABLE = 0.05  # share of a run after which its own pace says more than the estimate


@dataclass
class Campaign:
    """What a run was asked for and has gathered."""

    plan: Plan
    seed: int
    database: str
    label: str
    say: Callable[[str], None]
    target: str | None = None
    samples: list[Sample] = field(default_factory=list)
    timed: list[Timed] = field(default_factory=list)
    footprint: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    ladder: list[dict[str, Any]] = field(default_factory=list)
    streaming: list[dict[str, Any]] = field(default_factory=list)
    begun: float = field(default_factory=time.monotonic)

    @property
    def stacks(self) -> list[Stack]:
        """The stacks of the plan with the twin, or the deployment somebody else runs, twice."""
        return elsewhere() if self.target else chosen_stacks(self.plan)

    def run(self) -> dict[str, Any]:
        """Measure everything and give the ledger."""
        lot = random.Random(self.seed)  # noqa: S311 (an order by lot that can be repeated, no secret)
        self.say(f"about {estimate(self.plan) / 60:.1f} min on a quiet machine, seed {self.seed}")
        with surroundings(self.database) as around:
            if not self.target:
                self.say(warning(around.server_core))
            for number in range(1, self.plan.rounds + 1):
                with self.servers(around) as servers:
                    self.round(number, servers, around, lot)
            if not self.target:
                self.rest(around, lot)
            return self.ledger(around)

    @contextmanager
    def servers(self, around: Surroundings) -> Iterator[list[Server]]:
        """Give fresh servers, or the target under the names of both its stacks."""
        if self.target:
            yield [Server(stack, self.target) for stack in self.stacks]
            return
        with serving(self.stacks, around) as servers:
            yield servers

    def round(self, number: int, servers: list[Server], around: Surroundings, lot: random.Random) -> None:
        """Verify, then take every cell in an order by lot."""
        by_id = {server.stack.id: server for server in servers}
        verify(servers, chosen_workloads(self.plan))
        for done, (cell, windows) in enumerate(order(self.plan, lot, self.stacks)):
            self.progress(number, done, cell.workload, cell.concurrency)
            for window, stacks in windows:
                if window == ALONE or not self.target:  # a server of somebody else cannot be halted
                    asked = [by_id[stack.id] for stack in stacks]
                    self.samples += samples(asked, cell, number, window, self.pace(), around)
        if number <= self.plan.latency_rounds:
            self.latencies(number, servers, lot)
        if number == self.plan.rounds and not self.target:
            self.waits(servers)

    def pace(self) -> Plan:
        """Give up waiting and taking again once the run is late: on a busy machine it must end, too."""
        late = time.monotonic() - self.begun > OVERRUN * estimate(self.plan)
        return replace(self.plan, takes=1, patience_s=0.0) if late else self.plan

    def progress(self, number: int, done: int, workload: Workload, concurrency: int) -> None:
        """Say where the run is and how long it will take from here."""
        passed = time.monotonic() - self.begun
        share = (number - 1 + done / len(cells(self.plan))) / self.plan.rounds
        left = (passed / share - passed if share > FORESEEABLE else estimate(self.plan)) / 60
        self.say(f"round {number}/{self.plan.rounds}: {workload.id} at {concurrency} ({left:.1f} min left)")

    def latencies(self, number: int, servers: list[Server], lot: random.Random) -> None:
        """Ask at fixed rates, stacks in an order by lot."""
        for workload in [w for w in chosen_workloads(self.plan) if w.latency_rate]:
            self.say(
                f"round {number}/{self.plan.rounds}: {workload.id} at {workload.latency_rate} requests/s"
            )
            for server in shuffled([s for s in own(servers) if workload.suits(s.stack)], lot):
                self.timed += timed(server, workload, number, self.plan)

    def waits(self, servers: list[Server]) -> None:
        """Send many waits at once, and read streams."""
        self.say("concurrency ladder and streams")
        repeats = self.plan.ladder_repeats
        for server in own(servers):
            if server.stack.does("upstream_wait"):
                self.ladder += [waiting.ladder(server, waits, repeats) for waits in self.plan.ladder]
            if server.stack.does("stream_first_byte"):
                self.streaming.append(waiting.streaming(server, 2 * repeats + 1))

    def rest(self, around: Surroundings, lot: random.Random) -> None:
        """Measure start, memory, import and size."""
        known = {workload.id: workload for workload in chosen_workloads(self.plan)}
        stacks = [stack for stack in self.stacks if not stack.id.endswith(TWIN)]
        self.say("memory and cold starts")
        both = [footprint.at_rest(stack, self.plan, around, known["json"]) for stack in shuffled(stacks, lot)]
        frameworks = sorted({stack.framework for stack in stacks})
        self.footprint = {
            "memory": [memory for memory, _ in both],
            "cold_start": [start for _, start in both],
            "import_time": [
                footprint.import_time(name, self.plan, around.server_core) for name in frameworks
            ],
            "installed": [entry for name in frameworks for entry in footprint.installed(name)],
        }

    def ledger(self, around: Surroundings) -> dict[str, Any]:
        """Compute the figures and put everything in the agreed shape."""
        stacks = [stack.described() for stack in self.stacks if not stack.id.endswith(TWIN)]
        return {
            "run": self.described(),
            "machine": machine.described(around.server_core, around.generator_core, self.label),
            "versions": machine.versions(),
            "stacks": stacks,
            "workloads": [workload.described() for workload in chosen_workloads(self.plan)],
            **derived(self.samples, stacks, self.stacks[0].id),
            "latency": self.latency(),
            "footprint": self.footprint,
            "ladder": self.ladder,
            "streaming": self.streaming,
        }

    def latency(self) -> list[dict[str, Any]]:
        """Pool the rounds of each stack and workload."""
        pairs = list(dict.fromkeys((one.workload, one.stack) for one in self.timed))
        chosen = [[one for one in self.timed if (one.workload, one.stack) == pair] for pair in sorted(pairs)]
        seconds = self.plan.latency_s * self.plan.latency_rounds
        return [latency.summary(requests, seconds) for requests in chosen]

    def described(self) -> dict[str, Any]:
        """Describe the run."""
        plan = self.plan
        today = date.today().isoformat()
        return {
            "id": f"{today}-{self.label}{'' if plan.mode == 'full' else '-' + plan.mode}",
            "date": today,
            "mode": plan.mode,
            "minutes": round((time.monotonic() - self.begun) / 60, 1),
            "seed": self.seed,
            "rounds": plan.rounds,
            "windows": plan.windows,
            "window_s": plan.window_s,
            "warmup_s": plan.warmup_s,
            "database": self.database,
            "target": self.target,
            "commit": commit(),
            "method": METHOD,
            "memory_kind": footprint.MEMORY_KIND,
            "base": self.stacks[0].id,
        }


def warning(core: int) -> str:
    """Try the server's core for two seconds and say how steady it is."""
    with on(core):
        share = cpu.steadiness(TRIAL_S)
    advice = "" if share >= STEADY else ": something slows it now and then; ratios bear it better than costs"
    return f"the server's core ran at full speed {share:.0%} of the time{advice}"


def own(servers: list[Server]) -> list[Server]:
    """Leave out the twin of the A/A control."""
    return [server for server in servers if not server.stack.id.endswith(TWIN)]


def elsewhere() -> list[Stack]:
    """Describe a deployment that we do not run, and its twin: all that is known is its address."""
    known = Stack(
        "target",
        "unknown",
        "Deployment",
        "unknown",
        "unknown",
        "unknown",
        baseline=False,
        command="",
        settings=[],
        defaults="Unknown.",
    )
    return [known, replace(known, id=known.id + TWIN)]


def commit() -> str | None:
    """Name the commit of the code, with a mark if files were changed since."""
    done = subprocess.run(
        ["/usr/bin/env", "git", "describe", "--always", "--dirty", "--exclude=*"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or None
