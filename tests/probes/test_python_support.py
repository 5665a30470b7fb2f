"""Lowest Python version."""

from collections.abc import Callable
from importlib.metadata import metadata


def test_python_floor(framework: str, record: Callable[[object], None]) -> None:
    """The value is the lower bound that the package metadata sets for Python."""
    bound = metadata(framework)["Requires-Python"]
    assert bound.startswith(">=")
    record(bound.removeprefix(">="))
