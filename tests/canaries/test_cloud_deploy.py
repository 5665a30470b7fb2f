"""Deployment from the command of the framework."""

import subprocess
import sys


def test_fastapi_command_deploys() -> None:
    """The fastapi command of the standard extra has a deploy command for FastAPI Cloud."""
    words = [sys.executable, "-m", "fastapi", "deploy", "--help"]
    result = subprocess.run(words, capture_output=True, text=True, check=True)
    assert "FastAPI Cloud" in result.stdout


def test_flask_command_deploys_nothing() -> None:
    """Flask registers run, shell and routes, no deploy command."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"run", "shell", "routes"}


def test_django_command_deploys_nothing(django_ready: None) -> None:
    """No command of Django deploys."""
    from django.core.management import get_commands

    assert "check" in get_commands()
    assert not [n for n in get_commands() if "deploy" in n]
