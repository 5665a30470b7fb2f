"""Queries awaited on the event loop."""

import asyncio
from types import ModuleType

from httpx2 import Client
from sqlalchemy import event


def test_statement_is_issued_from_the_event_loop(client: Client, sample: ModuleType) -> None:
    """The statement is sent to the driver from the thread of the running event loop."""
    loops: list[asyncio.AbstractEventLoop] = []

    def note_loop(*_: object) -> None:
        loops.append(asyncio.get_running_loop())

    event.listen(sample.engine.sync_engine, "before_cursor_execute", note_loop)
    assert client.get("/answer").json() == {"answer": 42}
    assert len(loops) == 1
