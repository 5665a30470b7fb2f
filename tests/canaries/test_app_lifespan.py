"""Startup and shutdown of the process."""

import asyncio
from typing import Any

import pytest


def test_flask_has_no_startup_or_shutdown_hook() -> None:
    """A Flask app offers no decorator for the start or the end of the process."""
    from flask import Flask

    words = ("startup", "shutdown", "lifespan", "serving", "before_first")
    assert [name for name in dir(Flask) if any(word in name for word in words)] == []


def test_django_refuses_the_lifespan_protocol(django_ready: None) -> None:
    """Django's ASGI handler refuses the lifespan connection that announces start and stop."""
    from django.core.asgi import get_asgi_application

    handler: Any = get_asgi_application()
    with pytest.raises(ValueError, match="lifespan"):
        asyncio.run(handler({"type": "lifespan"}, None, None))
