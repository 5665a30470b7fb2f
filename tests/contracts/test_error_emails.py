"""Errors by e-mail."""

import smtplib
from unittest.mock import MagicMock

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def post(monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """Replace the connection to the mail server."""
    connection = MagicMock()
    monkeypatch.setattr(smtplib, "SMTP", connection)
    return connection


def mails(post: MagicMock) -> list[str]:
    """List what was given to the mail server, by either method of smtplib."""
    calls = post.return_value.mock_calls
    sent = [call.args for call in calls if call[0] in {"send_message", "sendmail"}]
    return [" ".join(map(str, arguments)) for arguments in sent]


def test_error_reaches_the_admin(client: Client, post: MagicMock) -> None:
    """An unhandled exception sends one mail with the path and the traceback; a healthy request none."""
    assert client.get("/share/3").status_code == 200
    assert mails(post) == []
    assert client.get("/share/0").status_code == 500
    (mail,) = mails(post)
    assert "admin@example.org" in mail
    assert "/share/0" in mail
    assert "ZeroDivisionError" in mail
