"""Distributions of a bare installation."""

from collections.abc import Callable

from tests.distributions import closure


def test_distributions_of_the_bare_name(framework: str, record: Callable[[object], None]) -> None:
    """The value counts what installing the framework's bare name brings, itself included."""
    names = closure(framework)
    assert framework in names
    record(len(names))
