"""Installed size of the documented installation."""

from collections.abc import Callable

from tests.distributions import closure
from tests.footprint import documented, megabytes


def test_size_of_the_documented_command(framework: str, record: Callable[[object], None]) -> None:
    """The value adds up the files that the documented install command writes."""
    size = megabytes(documented(framework))
    assert size >= megabytes(closure(framework))
    record(size)
