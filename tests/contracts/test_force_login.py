"""Logging in without a password."""

from pathlib import Path

from tests.suites import passed


def test_test_client_is_logged_in(framework: str, place: Path) -> None:
    """The sample's own test is refused as a visitor and let in as a user, without a password."""
    assert passed(framework, place) == 1
