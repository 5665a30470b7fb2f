"""Optional dependency groups."""

from collections.abc import Callable

from tests.distributions import extras


def test_declared_groups(framework: str, record: Callable[[object], None]) -> None:
    """The value names the optional dependency groups that the distribution declares."""
    names = extras(framework)
    assert names
    record(", ".join(names))
