"""No migration commands in the bare frameworks."""


def test_fastapi_command_has_no_migrations() -> None:
    """The fastapi command has no subcommand that makes or applies migrations."""
    from fastapi_cli.cli import app
    from typer.main import get_group

    commands = set(get_group(app).commands)
    assert "run" in commands
    assert not commands & {"db", "migrate", "makemigrations", "migrations", "upgrade"}


def test_flask_command_has_no_migrations() -> None:
    """The flask command itself only knows routes, run and shell; db arrives with an extension."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"routes", "run", "shell"}
