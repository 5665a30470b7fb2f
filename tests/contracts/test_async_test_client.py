"""An asynchronous test client."""

from pathlib import Path

from tests.suites import passed


def test_request_is_awaited(framework: str, place: Path) -> None:
    """The sample's own test awaits the response of the application, without a server."""
    assert passed(framework, place) == 1
