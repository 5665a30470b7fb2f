"""Distributions of the documented installation."""

from collections.abc import Callable

from tests.distributions import closure
from tests.footprint import documented


def test_distributions_of_the_documented_command(framework: str, record: Callable[[object], None]) -> None:
    """The value counts what the documented install command brings, the framework included."""
    names = documented(framework)
    assert closure(framework) <= names
    record(len(names))
