"""Generation that ends with its reader."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio

from tests.servers import live_client


def test_generator_is_closed_when_the_client_leaves(framework: str, sample: ModuleType) -> None:
    """A generator whose client hangs up after the first token is closed long before its end."""
    with live_client(framework, sample) as client:
        with client.stream("GET", "/chat") as response:
            assert next(response.iter_text()).startswith("token-0")
        deadline = time.monotonic() + 5
        while not sample.log and time.monotonic() < deadline:
            time.sleep(0.02)
    assert sample.log == ["stopped"]


def test_fastapi_awaits_in_the_clean_up_only_in_a_shield(place: Path) -> None:
    """Once the client has left, an await in its finally clause is cancelled too, but for one in a shield."""
    assert [asyncio.run(_cleaned(shield=shield)) for shield in (False, True)] == [False, True]


async def _cleaned(*, shield: bool) -> bool:
    """Hang up on a stream after its first part; tell whether its clean-up ended."""
    from fastapi.responses import StreamingResponse

    ended = asyncio.Event()
    sent = asyncio.Event()

    async def parts() -> AsyncIterator[str]:
        try:
            while True:
                yield "token"
                await asyncio.sleep(0.01)
        finally:
            with anyio.CancelScope(shield=shield):
                await asyncio.sleep(0.01)
                ended.set()

    async def receive() -> dict[str, Any]:
        await sent.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if message.get("body"):
            sent.set()

    scope = {"type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}}
    await StreamingResponse(parts())(scope, receive, send)
    return ended.is_set()
