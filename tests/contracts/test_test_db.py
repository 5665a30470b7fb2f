"""A test database of its own."""

from pathlib import Path

from tests.suites import passed


def test_each_test_starts_empty(framework: str, place: Path) -> None:
    """Two tests that each add a row see only their own, and no database file is written."""
    assert passed(framework, place) == 2
    assert not [*place.glob("*.db"), *place.glob("*.sqlite3")]
