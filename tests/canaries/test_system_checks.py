"""A command that checks the configuration."""


def test_fastapi_command_checks_nothing() -> None:
    """The fastapi command has no check command."""
    from fastapi_cli.cli import app
    from typer.testing import CliRunner

    assert CliRunner().invoke(app, ["dev", "--help"]).exit_code == 0
    assert CliRunner().invoke(app, ["check"]).exit_code == 2


def test_flask_command_checks_nothing() -> None:
    """Flask registers run, shell and routes, no check command."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"run", "shell", "routes"}
