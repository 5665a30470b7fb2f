"""A shell with the application loaded."""

import subprocess
import sys
from pathlib import Path


def test_fastapi_command_opens_no_shell() -> None:
    """The fastapi command has no shell command."""
    from fastapi_cli.cli import app
    from typer.testing import CliRunner

    assert CliRunner().invoke(app, ["dev", "--help"]).exit_code == 0
    assert CliRunner().invoke(app, ["shell"]).exit_code == 2


def test_flask_shell_knows_the_app(place: Path) -> None:
    """Flask's shell starts with the application and its context."""
    (place / "shop.py").write_text("from flask import Flask\n\napp = Flask('shop')\n")
    words = [sys.executable, "-m", "flask", "--app", "shop", "shell"]
    code = "print('name', app.name)\n"
    result = subprocess.run(words, cwd=place, input=code, capture_output=True, text=True, check=True)
    assert "name shop" in result.stdout


def test_django_shell_imports_the_models(place: Path) -> None:
    """Django's shell starts with every model imported."""
    words = [sys.executable, "-m", "django", "shell", "--settings=django_settings", "-c"]
    code = "print('table', User._meta.db_table)"
    result = subprocess.run([*words, code], cwd=place, capture_output=True, text=True, check=True)
    assert "table auth_user" in result.stdout
