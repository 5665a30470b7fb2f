"""The workloads: requests and the answers that they must get, declared in workloads.yml."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from benchmarks.stacks import Stack

DECLARED = Path(__file__).with_name("workloads.yml")
IDS = 1000


@dataclass(frozen=True)
class Workload:
    """One kind of request; ``only`` names the workers that can do it."""

    id: str
    title: str
    task: str
    tier: str
    group: str
    path: str
    concurrency: list[int]
    examples: list[dict[str, Any]]
    sources: list[str]
    method: str = "GET"
    body: dict[str, Any] | None = None
    control: bool = False
    only: list[str] = field(default_factory=list)
    tools: dict[str, str] = field(default_factory=dict)
    latency_rate: int | None = None
    window_factor: float = 1

    @property
    def payload(self) -> str:
        """The body as it goes over the wire; empty without one."""
        return json.dumps(self.body) if self.body else ""

    def suits(self, stack: Stack) -> bool:
        """Tell whether a stack can do this at all."""
        able = not self.only or stack.worker in self.only
        return able and stack.does(self.id)

    def described(self) -> dict[str, Any]:
        """Say what the ledger tells of a workload."""
        names = ("id", "title", "task", "tier", "group", "control", "method", "path", "tools", "sources")
        return {name: getattr(self, name) for name in names}


def workloads() -> list[Workload]:
    """Read the declaration, in its order."""
    return [Workload(**entry) for entry in yaml.safe_load(DECLARED.read_text("utf-8"))]
