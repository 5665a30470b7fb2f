"""A command that writes the first files."""

from pathlib import Path


def test_fastapi_command_writes_no_project() -> None:
    """The fastapi command of the standard extra has no command for new projects."""
    from fastapi_cli.cli import app
    from typer.testing import CliRunner

    assert CliRunner().invoke(app, ["dev", "--help"]).exit_code == 0
    assert CliRunner().invoke(app, ["new"]).exit_code == 2


def test_flask_command_writes_no_project() -> None:
    """Flask registers run, shell and routes, no command for new projects."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"run", "shell", "routes"}


def test_django_writes_a_project(place: Path) -> None:
    """Django's startproject writes manage.py, settings, URLs and both server entry points."""
    from django.core.management import call_command

    call_command("startproject", "shop", str(place))
    written = {path.name for path in (place / "shop").iterdir()}
    assert written == {"__init__.py", "asgi.py", "settings.py", "urls.py", "wsgi.py"}
    assert (place / "manage.py").exists()
