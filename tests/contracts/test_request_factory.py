"""Requests built by hand."""

from pathlib import Path

from tests.suites import passed


def test_handler_is_called_without_a_client(framework: str, place: Path) -> None:
    """The sample's own test builds a request and calls the handler as a plain function."""
    assert passed(framework, place) == 1
