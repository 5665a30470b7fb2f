"""Async views."""

from inspect import iscoroutinefunction
from types import ModuleType

from httpx2 import Client


def test_coroutine_view_answers(sample: ModuleType, client: Client) -> None:
    """A view declared with `async def` awaits a helper and answers with its result."""
    assert iscoroutinefunction(sample.price)
    assert client.get("/prices/ABC").json() == {"symbol": "ABC", "price": 42}
