"""The stacks under measurement: framework x server x worker, declared in stacks.yml."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

DECLARED = Path(__file__).with_name("stacks.yml")
TWIN = "_again"  # marks the second server of the A/A control


@dataclass(frozen=True)
class Stack:
    """One server, one application; ``environment`` sets a variant apart, ``workloads`` limits it."""

    id: str
    framework: str
    title: str
    server: str
    worker: str
    variant: str
    baseline: bool
    command: str
    settings: list[dict[str, str]]
    defaults: str
    workers: int = 1
    environment: dict[str, str] = field(default_factory=dict)
    workloads: list[str] = field(default_factory=list)

    @property
    def reconnects_expected(self) -> bool:
        """Gunicorn's sync worker closes every connection, by its documentation."""
        return self.worker == "sync"

    def does(self, workload: str) -> bool:
        """Tell whether a stack takes part in a workload."""
        return not self.workloads or workload in self.workloads

    def described(self) -> dict[str, Any]:
        """Say what the ledger tells of a stack."""
        names = ("id", "framework", "title", "server", "worker", "workers", "variant", "baseline")
        told = {name: getattr(self, name) for name in names}
        return told | {"command": self.command, "settings": self.settings, "defaults": self.defaults}


def stacks() -> list[Stack]:
    """Read the declaration, in its order."""
    return [Stack(**entry) for entry in yaml.safe_load(DECLARED.read_text("utf-8"))]
