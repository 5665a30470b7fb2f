"""Running commands in tests."""

from pathlib import Path

from tests.suites import passed


def test_command_is_run_in_the_test(framework: str, place: Path) -> None:
    """The sample's own test runs the command in process and reads its output."""
    assert passed(framework, place) == 1
