"""Swapping a dependency or setting in a test."""

from pathlib import Path

from tests.suites import passed


def test_swapped_value_ends_with_the_test(framework: str, place: Path) -> None:
    """The sample's own test swaps a value for one request, and the next request sees the original."""
    assert passed(framework, place) == 1
