"""A command that checks the settings before deployment."""


def test_fastapi_has_no_such_command() -> None:
    """The fastapi command runs, deploys and logs in, but has no check."""
    from fastapi_cli.cli import app
    from typer.main import get_command

    names = set(getattr(get_command(app), "commands", {}))
    assert {"dev", "run"} <= names
    assert [name for name in names if "check" in name or "audit" in name] == []


def test_flask_has_no_such_command() -> None:
    """The flask command runs, lists routes and opens a shell, but has no check."""
    from flask import Flask
    from flask.cli import FlaskGroup

    app = Flask("fresh")
    own = FlaskGroup(create_app=lambda: app).commands
    assert sorted(own) == ["routes", "run", "shell"]
