"""SQL in the log."""

import pytest
from httpx2 import Client


def test_query_is_logged(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """A setting or an argument, not code, brings each SQL statement of a request into the log."""
    caplog.clear()
    assert client.get("/guests").json() == []
    assert "SELECT" in caplog.text
    assert "guest" in caplog.text
