"""Compiled code in the installation."""

from collections.abc import Callable

from tests.distributions import closure
from tests.footprint import files


def test_distributions_with_extension_modules(framework: str, record: Callable[[object], None]) -> None:
    """The value names the distributions of a bare installation that hold compiled modules."""
    names = closure(framework)
    compiled = [n for n in sorted(names) if any(path.suffix in {".so", ".pyd"} for path in files(n))]
    assert framework not in compiled
    record(", ".join(compiled) or "none")
