"""The worker commands that packages add."""

import os
import subprocess
import sys
from pathlib import Path

SETTINGS = "from django_settings import *\n\nINSTALLED_APPS += ['django_tasks_db']\n"


def helps(place: Path, words: str) -> bool:
    """Tell whether a command explains itself."""
    command = [sys.executable, "-m", *words.split(), "--help"]
    env = {**os.environ, "PYTHONPATH": str(place)}
    result = subprocess.run(command, cwd=place, env=env, capture_output=True, text=True, check=False)
    return result.returncode == 0 and "worker" in result.stdout.lower()


def test_fastapi_gets_a_worker_from_taskiq(place: Path) -> None:
    """Taskiq adds a command that starts workers for a broker."""
    assert helps(place, "taskiq worker")
    assert not helps(place, "fastapi worker")


def test_flask_gets_a_worker_from_celery(place: Path) -> None:
    """Celery adds a command that starts workers for an application."""
    assert helps(place, "celery worker")
    assert not helps(place, "flask worker")


def test_django_gets_a_worker_from_a_package(place: Path) -> None:
    """The Django app of django-tasks-db adds a management command that starts workers."""
    (place / "own.py").write_text(SETTINGS)
    assert helps(place, "django db_worker --settings=own")
    assert not helps(place, "django db_worker --settings=django_settings")
