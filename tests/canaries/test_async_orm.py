"""Where an awaited Django query runs."""

import asyncio
import threading
from typing import Any

import pytest


def test_django_query_runs_in_a_thread(django_ready: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """An awaited Django query is executed in a worker thread, not on the event loop's thread."""
    from django.contrib.auth.models import User
    from django.db.backends.sqlite3.base import SQLiteCursorWrapper

    threads: list[str] = []
    execute = SQLiteCursorWrapper.execute

    def spy(self: Any, *args: Any) -> Any:
        threads.append(threading.current_thread().name)
        return execute(self, *args)

    monkeypatch.setattr(SQLiteCursorWrapper, "execute", spy)
    assert asyncio.run(User.objects.acount()) == 0
    assert threads
    assert "MainThread" not in threads


def test_fastapi_async_session_needs_more_packages() -> None:
    """SQLModel requires neither greenlet nor an asynchronous driver, which its AsyncSession needs."""
    import re
    from importlib.metadata import requires

    lines = [line for name in ("sqlmodel", "sqlalchemy") for line in requires(name) or []]
    always = {re.split(r"[^\w.-]", line)[0].lower() for line in lines if ";" not in line}
    assert {"sqlalchemy", "pydantic", "typing-extensions"} <= always
    assert not always & {"greenlet", "aiosqlite", "asyncpg"}
