"""The Socket.IO protocol."""

import asyncio
from types import ModuleType

from socketio import AsyncSimpleClient

from tests.servers import live


def test_event_is_answered_with_an_event(framework: str, sample: ModuleType) -> None:
    """A Socket.IO client sends a named event with data and receives a named event back."""
    with live(framework, sample) as address:
        assert asyncio.run(_order(address)) == ["paid", {"order": 7}]


async def _order(address: str) -> list[object]:
    async with AsyncSimpleClient() as client:
        await client.connect(f"http://{address}", transports=["websocket"])
        await client.emit("order", 7)
        return await client.receive(timeout=5)  # type: ignore[no-any-return]
