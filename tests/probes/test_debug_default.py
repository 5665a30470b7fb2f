"""Debug mode of a fresh project."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def test_fastapi_starts_without_debug(record: Callable[[object], None]) -> None:
    """The value is the debug flag of a new FastAPI application."""
    from fastapi import FastAPI

    record("on" if FastAPI().debug else "off")


def test_flask_starts_without_debug(record: Callable[[object], None]) -> None:
    """The value is the debug flag of a new Flask application."""
    from flask import Flask

    record("on" if Flask("shop").debug else "off")


def test_django_starts_with_debug(place: Path, record: Callable[[object], None]) -> None:
    """The value is the DEBUG setting that startproject writes."""
    command = [sys.executable, "-m", "django", "startproject", "shop", "."]
    subprocess.run(command, cwd=place, check=True)
    settings = (place / "shop" / "settings.py").read_text()
    record("on" if "\nDEBUG = True" in settings else "off")
