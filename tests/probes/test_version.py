"""Tested version."""

from collections.abc import Callable
from importlib.metadata import version


def test_version_under_test(framework: str, record: Callable[[object], None]) -> None:
    """The value is the release that every proof on this site ran against."""
    found = version(framework)
    assert found.count(".") == 2
    record(found)
