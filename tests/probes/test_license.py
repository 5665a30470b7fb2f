"""Licence."""

from collections.abc import Callable
from importlib.metadata import metadata


def test_license_expression(framework: str, record: Callable[[object], None]) -> None:
    """The value is the licence expression of the package metadata."""
    expression = metadata(framework)["License-Expression"]
    assert expression
    record(expression)
