"""No transaction in Django's coroutines."""

import asyncio

import pytest


def test_django_atomic_is_not_awaitable(django_ready: None) -> None:
    """Django's transaction.atomic() cannot be entered with async with."""
    from django.db import transaction

    async def work() -> None:
        async with transaction.atomic():  # type: ignore[attr-defined]  # that is the point
            pass

    with pytest.raises(TypeError, match="asynchronous context manager"):
        asyncio.run(work())
