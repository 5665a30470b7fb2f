"""A test command."""


def test_fastapi_command_runs_no_tests() -> None:
    """The fastapi command has no test command."""
    from fastapi_cli.cli import app
    from typer.testing import CliRunner

    assert CliRunner().invoke(app, ["dev", "--help"]).exit_code == 0
    assert CliRunner().invoke(app, ["test"]).exit_code == 2


def test_flask_command_runs_no_tests() -> None:
    """Flask registers run, shell and routes, no test command."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"run", "shell", "routes"}


def test_django_command_runs_tests(django_ready: None) -> None:
    """Django's test command is its own and takes --parallel."""
    from django.core.management import get_commands, load_command_class

    parser = load_command_class("django.core", "test").create_parser("manage.py", "test")
    assert get_commands()["test"] == "django.core"
    assert parser.parse_args(["--parallel", "4"]).parallel == 4
