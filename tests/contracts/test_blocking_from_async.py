"""Blocking code called from an async view."""

import asyncio
from types import ModuleType

import pytest
from httpx2 import Client


def test_blocking_call_leaves_the_loop(
    sample: ModuleType, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A blocking function called from an async view runs in a thread without an event loop."""

    def digest(text: str) -> str:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return "beside the loop"
        return "on the loop"

    monkeypatch.setattr(sample, "digest", digest)
    assert client.get("/digests/abc").json() == {"digest": "beside the loop"}


def test_result_comes_back(client: Client) -> None:
    """The async view awaits the result of the blocking function and sends it."""
    assert len(client.get("/digests/abc").json()["digest"]) == 128
