"""Commands that gather static files."""

import subprocess
import sys


def test_fastapi_has_no_such_command() -> None:
    """The fastapi command offers nothing that gathers static files."""
    command = [sys.executable, "-m", "fastapi", "--help"]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "Run a FastAPI app in production mode" in answer.stdout
    assert "static" not in answer.stdout.lower()
