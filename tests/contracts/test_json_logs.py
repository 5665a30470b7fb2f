"""Log lines as JSON."""

import json

import pytest
from httpx2 import Client


def test_line_is_an_object(
    framework: str,
    request: pytest.FixtureRequest,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A handler's message is one line of JSON with level and text."""
    monkeypatch.setattr("logging.root.handlers", [])
    client: Client = request.getfixturevalue("client")
    assert client.post("/orders/7").status_code == 201
    lines = [json.loads(line) for line in capfd.readouterr().err.splitlines() if "order" in line]
    assert {"level": "INFO", "message": "order 7 placed"} in lines
