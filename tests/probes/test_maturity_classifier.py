"""Declared maturity."""

from collections.abc import Callable
from importlib.metadata import metadata


def test_development_status(framework: str, record: Callable[[object], None]) -> None:
    """The value is the development status among the package's classifiers."""
    lines = metadata(framework).get_all("Classifier") or []
    [status] = [line for line in lines if line.startswith("Development Status")]
    assert " - " in status
    record(status.split(" - ")[1])
