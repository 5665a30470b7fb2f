"""Editing the session in tests."""

from pathlib import Path

from tests.suites import passed


def test_session_is_filled_before_the_request(framework: str, place: Path) -> None:
    """The sample's own test puts a value into the session, and the handler reads it."""
    assert passed(framework, place) == 1
