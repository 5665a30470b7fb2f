"""Queries awaited on the event loop."""

import asyncio
import threading
from typing import Any


def test_django_runs_an_async_query_in_a_thread(django_ready: None) -> None:
    """Django sends the statement of an awaited query from another thread than the event loop's."""
    from asgiref.sync import sync_to_async
    from django.contrib.auth.models import User
    from django.db import connection

    threads: list[str] = []

    def note_thread(execute: Any, *details: Any) -> Any:
        threads.append(threading.current_thread().name)
        return execute(*details)

    async def count() -> int:
        await sync_to_async(lambda: connection.execute_wrappers.append(note_thread))()
        return await User.objects.acount()

    assert asyncio.run(count()) == 0
    assert threads
    assert threading.main_thread().name not in threads
