"""Measure what an installation puts on disk: distributions, files, bytes, lines."""

import ast
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from tests.distributions import closure

INSTALLER = {"INSTALLER", "RECORD", "REQUESTED", "direct_url.json", "uv_cache.json"}
EXTRAS = {"fastapi": "standard"}


def documented(framework: str) -> frozenset[str]:
    """Name the distributions that the documented install command brings."""
    return closure(framework, EXTRAS.get(framework, ""))


def files(name: str) -> list[Path]:
    """List what came out of a distribution's archive: no byte code, no notes and scripts of the installer."""
    packed = [file for file in distribution(name).files or [] if ".." not in file.parts]
    listed = [Path(str(file.locate())) for file in packed if file.name not in INSTALLER]
    return [path for path in listed if path.suffix != ".pyc" and path.is_file()]


def megabytes(names: frozenset[str]) -> int:
    """Add up the installed files of distributions, in whole megabytes."""
    paths = [path for name in names for path in files(name)]
    return round(sum(path.stat().st_size for path in paths) / 1_000_000)


def sources(name: str) -> list[Path]:
    """List the Python files of a distribution that users import or read."""
    return [path for path in files(name) if path.suffix == ".py"]


def functions(name: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Parse a distribution and yield every function that it defines."""
    for path in sources(name):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node
