"""Several awaits at the same time within one request."""

import asyncio
from types import ModuleType

import pytest
from httpx2 import Client


def test_calls_overlap(sample: ModuleType, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two upstream calls of one request are under way at the same time."""
    meeting = asyncio.Barrier(2)

    async def meet(part: str) -> str:
        await asyncio.wait_for(meeting.wait(), timeout=5)
        return part

    monkeypatch.setattr(sample, "fetch", meet)
    assert client.get("/dashboard").json() == {"parts": ["orders", "invoices"]}
