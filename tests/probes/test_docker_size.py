"""Installed size of a bare installation."""

from collections.abc import Callable

from tests.distributions import closure
from tests.footprint import megabytes


def test_size_of_the_bare_name(framework: str, record: Callable[[object], None]) -> None:
    """The value adds up the files that installing the bare name writes, byte code left out."""
    size = megabytes(closure(framework))
    assert size > 0
    record(size)
