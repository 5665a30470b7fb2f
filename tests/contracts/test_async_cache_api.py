"""A cache that is awaited."""

from types import ModuleType
from unittest.mock import AsyncMock

import pytest
from httpx2 import Client


def test_second_request_is_answered_from_the_cache(
    client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An async view awaits the cache: two requests compute the value once."""
    fetch = AsyncMock(return_value=7)
    monkeypatch.setattr(sample, "fetch_rate", fetch)
    assert [client.get("/rate").json() for _ in range(2)] == [{"rate": 7}] * 2
    assert fetch.await_count == 1
