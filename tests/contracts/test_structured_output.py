"""Model output checked against a schema."""

from types import ModuleType

import pytest
from httpx2 import Client


def test_output_that_fits_is_passed_on(client: Client) -> None:
    """Model output that fits the schema reaches the client as typed fields."""
    answer = client.get("/tickets?prompt=help").json()
    assert answer == {"title": "Printer on fire", "priority": 1}


def test_output_that_does_not_fit_is_refused(
    client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Model output that breaks the schema becomes a 502 answer and is not passed on."""
    monkeypatch.setattr(sample, "ask_model", lambda _: '{"title": "x", "priority": 9}')
    response = client.get("/tickets?prompt=help")
    assert response.status_code == 502
    assert "priority" not in response.text
