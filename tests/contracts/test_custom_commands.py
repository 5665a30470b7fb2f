"""Commands of your own."""

import os
import subprocess
import sys
from pathlib import Path

COMMANDS = {
    "fastapi": "fastapi_app.cli",
    "flask": "flask --app flask_app greet",
    "django": "django greet --settings=django_app.settings",
}


def test_command_runs(framework: str, place: Path) -> None:
    """A command defined beside the application runs from the shell and uses its code."""
    words = [sys.executable, "-m", *COMMANDS[framework].split(), "ada"]
    env = {**os.environ, "PYTHONPATH": str(place)}
    result = subprocess.run(words, cwd=place, env=env, capture_output=True, text=True, check=True)
    assert result.stdout == "Hello ada\n"
