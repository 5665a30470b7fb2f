"""No model generator in the bare frameworks."""


def test_fastapi_command_inspects_no_database() -> None:
    """The fastapi command has no subcommand that reads a database schema."""
    from fastapi_cli.cli import app
    from typer.main import get_group

    commands = set(get_group(app).commands)
    assert "run" in commands
    assert not {name for name in commands if "inspect" in name or "db" in name}


def test_flask_command_inspects_no_database() -> None:
    """The flask command has no subcommand that reads a database schema."""
    from flask.cli import FlaskGroup

    commands = set(FlaskGroup().commands)
    assert "run" in commands
    assert not {name for name in commands if "inspect" in name or "db" in name}
