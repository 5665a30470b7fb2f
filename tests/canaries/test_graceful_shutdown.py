"""Clean-up on an orderly stop."""

import asyncio
import signal
from pathlib import Path
from typing import Any

import pytest
from httpx2 import get

from tests.loopback import TARGETS
from tests.servers import process


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


def closed_by_waitress(framework: str, place: Path) -> bool:
    """Stop Waitress with SIGTERM and tell whether the sample's clean-up ran."""
    command = ["waitress", "--listen=127.0.0.1:{port}", TARGETS[framework, "wsgi"]]
    with process(command, place) as (port, server):
        assert get(f"http://127.0.0.1:{port}/").status_code == 200
        server.send_signal(signal.SIGTERM)
        server.wait(20)
    return (place / "closed.txt").exists()


@pytest.mark.server
def test_flask_under_waitress_is_not_cleaned_up(place: Path) -> None:
    """Waitress that gets SIGTERM ends without the atexit function of a Flask application."""
    assert not closed_by_waitress("flask", place)


@pytest.mark.server
def test_django_under_waitress_is_not_cleaned_up(place: Path) -> None:
    """Waitress that gets SIGTERM ends without the atexit function of a Django project."""
    assert not closed_by_waitress("django", place)
