"""Several worker processes."""

import subprocess
import sys


def test_flask_run_knows_no_workers() -> None:
    """The command flask run refuses a --workers option."""
    command = [sys.executable, "-m", "flask", "run", "--workers", "2"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "No such option" in answer.stderr


def test_django_runserver_knows_no_workers() -> None:
    """The command runserver refuses a --workers option."""
    command = [sys.executable, "-m", "django", "runserver", "--workers", "2"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 2
    assert "unrecognized arguments: --workers" in answer.stderr
