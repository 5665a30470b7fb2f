"""No dump and load of rows in the bare frameworks."""


def test_fastapi_command_dumps_no_rows() -> None:
    """The fastapi command has no subcommand that dumps or loads rows."""
    from fastapi_cli.cli import app
    from typer.main import get_group

    commands = set(get_group(app).commands)
    assert "run" in commands
    assert not {name for name in commands if "dump" in name or "load" in name}


def test_flask_command_dumps_no_rows() -> None:
    """The flask command has no subcommand that dumps or loads rows."""
    from flask.cli import FlaskGroup

    commands = set(FlaskGroup().commands)
    assert "run" in commands
    assert not {name for name in commands if "dump" in name or "load" in name}
