"""Captured e-mails."""

from pathlib import Path

from tests.suites import passed


def test_mail_lands_in_the_outbox(framework: str, place: Path) -> None:
    """The sample's own test reads the mail that a request sent, and no mail server is asked."""
    assert passed(framework, place) == 1
