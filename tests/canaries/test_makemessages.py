"""Commands of FastAPI and Flask for translations."""

import subprocess
import sys


def test_fastapi_has_no_such_command() -> None:
    """The fastapi command offers nothing for translations."""
    command = [sys.executable, "-m", "fastapi", "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "messages" not in answer.stdout.lower()


def test_flask_has_no_such_command() -> None:
    """The flask command knows run, shell and routes, and nothing for translations."""
    from flask.cli import FlaskGroup

    assert set(FlaskGroup().commands) == {"run", "shell", "routes"}
