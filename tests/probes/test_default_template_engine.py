"""The template engine that a framework renders with."""

from collections.abc import Callable
from pathlib import Path

Record = Callable[[object], None]


def test_fastapi_engine(place: Path, record: Record) -> None:
    """The environment of FastAPI's Jinja2Templates is one of Jinja."""
    from fastapi.templating import Jinja2Templates
    from jinja2 import Environment

    assert isinstance(Jinja2Templates(place).env, Environment)
    record("Jinja")


def test_flask_engine(record: Record) -> None:
    """The template environment of a Flask application is one of Jinja."""
    from flask import Flask
    from jinja2 import Environment

    assert isinstance(Flask(__name__).jinja_env, Environment)
    record("Jinja")


def test_django_engine(place: Path, record: Record) -> None:
    """The settings of a new Django project name Django's own template language."""
    from django.core.management import call_command

    call_command("startproject", "shop")
    settings = (place / "shop" / "shop" / "settings.py").read_text()
    assert "'BACKEND': 'django.template.backends.django.DjangoTemplates'" in settings
    record("Django templates")
