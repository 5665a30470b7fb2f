"""Blocking queries inside coroutines."""

import asyncio

import pytest


def test_django_refuses_a_blocking_query(django_ready: None) -> None:
    """A synchronous query inside a coroutine raises SynchronousOnlyOperation."""
    from django.contrib.auth.models import User
    from django.core.exceptions import SynchronousOnlyOperation

    async def blocking() -> int:
        return User.objects.count()

    with pytest.raises(SynchronousOnlyOperation):
        asyncio.run(blocking())
