"""Which of your own messages show in debug mode."""

import logging
from collections.abc import Callable

import pytest

LEVELS = (logging.DEBUG, logging.INFO, logging.WARNING)


def lowest(logger: logging.Logger, capfd: pytest.CaptureFixture[str]) -> str:
    """Name the lowest level that a logger prints."""
    for level in LEVELS:
        logger.log(level, "seen at %s", logging.getLevelName(level))
    return capfd.readouterr().err.partition("seen at ")[2].split()[0]


def test_fastapi_level(capfd: pytest.CaptureFixture[str], record: Callable[[object], None]) -> None:
    """In debug mode a FastAPI application prints warnings of your own logger, nothing lower."""
    from fastapi import FastAPI

    logging.root.handlers = []
    FastAPI(debug=True)
    level = lowest(logging.getLogger("shop"), capfd)
    assert level == "WARNING"
    record(level)


def test_flask_level(capfd: pytest.CaptureFixture[str], record: Callable[[object], None]) -> None:
    """In debug mode the logger of a Flask application and those below its name print everything."""
    from flask import Flask

    logging.root.handlers = []
    app = Flask("shop")
    app.debug = True
    level = lowest(app.logger, capfd)
    assert lowest(logging.getLogger("shop.orders"), capfd) == level
    assert lowest(logging.getLogger("other"), capfd) == "WARNING"
    assert level == "DEBUG"
    record(level)


def test_django_level(capfd: pytest.CaptureFixture[str], record: Callable[[object], None]) -> None:
    """In debug mode a Django project prints warnings of your own logger, nothing lower."""
    import django
    from django.conf import settings

    logging.root.handlers = []
    settings.configure(DEBUG=True)
    django.setup()
    level = lowest(logging.getLogger("shop"), capfd)
    assert level == "WARNING"
    record(level)
