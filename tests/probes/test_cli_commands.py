"""How many commands a fresh project has."""

from collections.abc import Callable
from typing import Any


def test_fastapi_commands(record: Callable[[object], None]) -> None:
    """The fastapi command of the standard extra lists its commands."""
    from fastapi_cli.cli import app
    from typer.main import get_command

    command: Any = get_command(app)
    names = set(command.commands)
    assert names == {"dev", "run", "login", "deploy", "cloud"}
    record(len(names))


def test_flask_commands(record: Callable[[object], None]) -> None:
    """A Flask command group registers its own commands before any plugin."""
    from flask.cli import FlaskGroup

    names = set(FlaskGroup().commands)
    assert names == {"run", "shell", "routes"}
    record(len(names))


def test_django_commands(django_ready: None, record: Callable[[object], None]) -> None:
    """A Django project with the default apps lists the commands of core and of these apps."""
    from django.core.management import get_commands

    assert {name.split(".")[0] for name in get_commands().values()} == {"django"}
    record(len(get_commands()))
