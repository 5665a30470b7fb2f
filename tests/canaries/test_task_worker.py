"""A worker process for tasks."""

from importlib.util import find_spec
from pathlib import Path


def test_fastapi_command_starts_no_worker() -> None:
    """The fastapi command has no worker command; the taskiq command of another package has."""
    from fastapi_cli.cli import app
    from taskiq.cli.worker.cmd import WorkerCMD
    from typer.testing import CliRunner

    assert CliRunner().invoke(app, ["dev", "--help"]).exit_code == 0
    assert CliRunner().invoke(app, ["worker"]).exit_code == 2
    assert WorkerCMD.short_help


def test_flask_command_starts_no_worker() -> None:
    """Flask registers no worker command; the celery command of another package has one."""
    from celery.bin.celery import celery
    from flask.cli import FlaskGroup

    own = FlaskGroup()
    assert set(own.commands) == {"run", "shell", "routes"}
    assert "worker" in celery.commands


def test_django_has_backends_but_no_worker(django_ready: None) -> None:
    """No command of Django runs a task worker; the app of django-tasks-db adds db_worker."""
    from django.conf import settings
    from django.core.management import find_commands, get_commands

    spec = find_spec("django_tasks_db")
    assert spec is not None
    assert spec.origin is not None
    assert settings.TASKS["default"]["BACKEND"].endswith("ImmediateBackend")
    assert not [n for n in get_commands() if "work" in n or "task" in n]
    assert "db_worker" in find_commands(str(Path(spec.origin).parent / "management"))
