"""A real server for browser tests."""

from pathlib import Path

from tests.suites import passed


def test_page_is_fetched_over_a_socket(framework: str, place: Path) -> None:
    """The sample's own test starts a server on a free port and fetches a page from it over a socket."""
    assert passed(framework, place) == 1
