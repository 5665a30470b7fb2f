"""Awaitable authentication."""

import inspect
from types import ModuleType

from httpx2 import Client


def test_the_check_can_be_awaited(client: Client, sample: ModuleType) -> None:
    """A coroutine view learns the user from an awaited check, and anonymous visitors get 401."""
    assert inspect.iscoroutinefunction(sample.me)
    assert client.get("/me").status_code == 401
    assert client.get("/me", headers={"X-Forwarded-User": "ada"}).json() == {"user": "ada"}
