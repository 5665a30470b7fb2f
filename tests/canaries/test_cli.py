"""A command line of the framework's own."""

import subprocess
import sys

import pytest

from tests.distributions import closure, only


def test_fastapi_command_runs_with_the_extra() -> None:
    """The fastapi command of the standard extra runs."""
    words = [sys.executable, "-m", "fastapi", "--help"]
    assert "dev" in subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_fastapi_command_needs_the_extra() -> None:
    """On a bare install the fastapi command names the extra that it lacks."""
    with only(closure("fastapi")):
        from fastapi.cli import main

        with pytest.raises(RuntimeError, match=r"fastapi\[standard\]"):
            main()


def test_flask_command_runs() -> None:
    """The flask command comes with Flask."""
    words = [sys.executable, "-m", "flask", "--help"]
    assert "routes" in subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_django_command_runs() -> None:
    """The django-admin command comes with Django."""
    words = [sys.executable, "-m", "django", "help"]
    assert "startproject" in subprocess.run(words, capture_output=True, text=True, check=True).stdout
