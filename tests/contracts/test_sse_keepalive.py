"""Keep-alive comments on an idle event stream."""

import pytest
from httpx2 import Client


def test_idle_stream_sends_comments(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """An event stream whose generator is silent sends comment lines until the next event."""
    monkeypatch.setattr("fastapi.routing._PING_INTERVAL", 0.05)
    text = client.get("/alerts").text
    assert text.startswith(": ping\n\n")
    assert text.endswith('"disk full"}\n\n')
