"""The machine: what a reader must know of it, and nothing that names a place."""

import os
import platform
import re
import shutil
import subprocess
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

import psutil

TOOLS = {"wrk": ["wrk", "-v"], "h2load": ["h2load", "--version"]}
PACKAGES = {"wrk": "wrk", "h2load": "nghttp2-client", "taskset": "util-linux"}


def missing(tools: list[str]) -> str | None:
    """Say in one line how to get the tools that are not here; None if all are."""
    absent = [tool for tool in tools if not shutil.which(tool)]
    packages = " ".join(PACKAGES[tool] for tool in absent)
    return f"{' and '.join(absent)} not found: apt-get install {packages}" if absent else None


def cores() -> tuple[int, int]:
    """Choose the server's and the generator's core among those that this process may use."""
    allowed = sorted(os.sched_getaffinity(0))
    if len(allowed) < len(("server", "generator")):
        raise RuntimeError("two cores are needed: one for the server, one for the generator")
    return allowed[0], allowed[1]


def label() -> str:
    """Name the machine by its kind; a host name would tell of a workplace."""
    kind = "virtual" if virtual() else "bare"
    return f"{kind}-{os.cpu_count()}core"


def virtual() -> bool:
    """Tell whether the processor says that a hypervisor is below."""
    return " hypervisor" in Path("/proc/cpuinfo").read_text("utf-8")


def described(server_core: int, generator_core: int, name: str) -> dict[str, Any]:
    """Describe the machine for the ledger."""
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("utf-8"))
    return {
        "name": name,
        "cpu": model[1] if model else None,
        "cores": os.cpu_count(),
        "memory_gib": round(psutil.virtual_memory().total / 2**30),
        "kernel": ".".join(platform.release().split(".")[:2]),
        "os": platform.freedesktop_os_release().get("PRETTY_NAME"),
        "virtual": virtual(),
        "server_core": server_core,
        "generator_core": generator_core,
    }


def versions() -> dict[str, str]:
    """List Python, the tools and every installed distribution."""
    found = {d.metadata["Name"].lower(): d.version for d in distributions()}
    return {"python": platform.python_version()} | _tools() | dict(sorted(found.items()))


def _tools() -> dict[str, str]:
    return {name: _version(command) for name, command in TOOLS.items() if shutil.which(name)}


def _version(command: list[str]) -> str:
    shown = subprocess.run(command, capture_output=True, text=True, check=False)  # wrk -v exits 1
    number = re.search(r"\d+\.\d+(\.\d+)?", shown.stdout + shown.stderr)
    return number[0] if number else "unknown"
