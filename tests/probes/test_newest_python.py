"""Newest declared Python version."""

import re
from collections.abc import Callable
from importlib.metadata import metadata

MINOR = re.compile(r"Programming Language :: Python :: 3\.(\d+)$")


def test_newest_classifier(framework: str, record: Callable[[object], None]) -> None:
    """The value is the newest Python version among the package's classifiers."""
    lines = metadata(framework).get_all("Classifier") or []
    minors = [int(match[1]) for line in lines if (match := MINOR.match(line))]
    assert lines
    record(f"3.{max(minors)}" if minors else "none declared")
