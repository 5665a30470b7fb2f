"""Which distributions a framework brings, and which ones a sample imports, from installed metadata."""

import ast
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from importlib.machinery import ModuleSpec
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@cache
def closure(distribution: str, extra: str = "") -> frozenset[str]:
    """Return what installs with a distribution (and one of its extras), itself included."""
    found: set[tuple[str, str]] = set()
    queue = [(str(canonicalize_name(distribution)), ""), (str(canonicalize_name(distribution)), extra)]
    while queue:
        name, group = queue.pop()
        if (name, group) not in found:
            found.add((name, group))
            queue.extend(_requirements(name, group))
    return frozenset(name for name, _ in found)


def _requirements(name: str, extra: str) -> Iterator[tuple[str, str]]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return
    for requirement in map(Requirement, lines):
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            for group in ("", *sorted(requirement.extras)):
                yield str(canonicalize_name(requirement.name)), group


def extras(distribution: str) -> list[str]:
    """List the optional dependency groups that a distribution declares."""
    return sorted(metadata.metadata(distribution).get_all("Provides-Extra") or [])


@cache
def providers() -> dict[str, frozenset[str]]:
    """Map each importable top-level module to the distributions that bring it."""
    found = metadata.packages_distributions()
    return {module: frozenset(map(str, map(canonicalize_name, names))) for module, names in found.items()}


def imports(files: Iterable[Path], inside: frozenset[str]) -> list[str]:
    """List the distributions that source files import or start; settings name theirs in strings.

    A module that several distributions share counts as one of ``inside`` if it can.
    """
    found: set[str] = set()
    for path in files:
        if path.suffix == ".py":
            for module in _modules(ast.parse(path.read_text("utf-8")), strings=path.name == "settings.py"):
                names = providers().get(module, frozenset())
                found |= (names & inside) or names
        elif path.suffix == ".sh":
            found |= {commands()[word] for word in path.read_text("utf-8").split() if word in commands()}
    return sorted(found)


@cache
def commands() -> dict[str, str]:
    """Map each installed command to the distribution that brings it."""
    scripts = metadata.entry_points(group="console_scripts")
    return {entry.name: str(canonicalize_name(entry.dist.name)) for entry in scripts if entry.dist}


def _modules(tree: ast.AST, *, strings: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                yield from (alias.name.split(".")[0] for alias in node.names)
            case ast.ImportFrom(level=0, module=str(module)):
                yield module.split(".")[0]
            case ast.Constant(value=str(text)) if strings and text.replace(".", "").isidentifier():
                yield text.split(".")[0]


class _Refuser:
    """Refuse to import the modules that a bare install would lack."""

    def __init__(self, blocked: frozenset[str]) -> None:
        self.blocked = blocked

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Raise for a blocked module; leave the others to the next finder."""
        if name.split(".", maxsplit=1)[0] in self.blocked:
            message = f"{name} is not part of this claim's install"
            raise ModuleNotFoundError(message, name=name)
        return None


@contextmanager
def only(distributions: frozenset[str]) -> Iterator[None]:
    """Import as if nothing but these distributions and the standard library were installed."""
    blocked = frozenset(module for module, names in providers().items() if not names & distributions)
    hidden = {name: module for name, module in sys.modules.items() if name.split(".")[0] in blocked}
    refuser = _Refuser(blocked - {"tests", "macros"})
    for name in hidden:
        del sys.modules[name]
    sys.meta_path.insert(0, refuser)
    try:
        yield
    finally:
        sys.meta_path.remove(refuser)
        sys.modules.update(hidden)
