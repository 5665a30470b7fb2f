"""Clean-up on an orderly stop."""

import asyncio
from typing import Any

import pytest


def test_flask_has_no_shutdown_decorator() -> None:
    """A Flask application offers no method that registers code for its own shutdown."""
    from flask import Flask

    names = [name for name in dir(Flask) if "shutdown" in name or "lifespan" in name]
    assert names == []


@pytest.mark.usefixtures("django_ready")
def test_django_refuses_the_lifespan_scope() -> None:
    """Django's ASGI handler refuses the lifespan protocol that announces a shutdown."""
    from django.core.asgi import get_asgi_application

    application: Any = get_asgi_application()
    with pytest.raises(ValueError, match="lifespan"):
        asyncio.run(application({"type": "lifespan"}, None, None))
