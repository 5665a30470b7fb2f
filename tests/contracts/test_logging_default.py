"""Log messages of your own."""

import logging
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from httpx2 import Client


def test_info_is_printed_and_debug_is_not(
    framework: str,
    request: pytest.FixtureRequest,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """At level INFO a handler's message goes to standard error, and its debug message does not."""
    monkeypatch.setattr(logging.root, "handlers", [])
    client: Client = request.getfixturevalue("client")
    assert client.post("/orders/7").status_code == 201
    printed = capfd.readouterr().err
    assert "order 7 placed" in printed
    assert "order 7 read" not in printed
