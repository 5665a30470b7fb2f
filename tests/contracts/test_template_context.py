"""What a template was given."""

from pathlib import Path

from tests.suites import passed


def test_context_is_seen_by_the_test(framework: str, place: Path) -> None:
    """The sample's own test names the template of a response and reads what the template was given."""
    assert passed(framework, place) == 1
