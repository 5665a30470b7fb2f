"""Files that the framework's own command generates."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


def commands(module: str) -> str:
    """Print the help text of a framework's command-line tool."""
    return subprocess.check_output([sys.executable, "-m", module, "--help"], text=True)


def test_fastapi_generates_nothing(record: Callable[[object], None]) -> None:
    """The value counts generated files: the fastapi command lists no command that starts a project."""
    text = commands("fastapi")
    assert "run" in text
    assert not any(word in text.split() for word in ("new", "init", "startproject"))
    record(0)


def test_flask_generates_nothing(record: Callable[[object], None]) -> None:
    """The value counts generated files: the flask command lists no command that starts a project."""
    text = commands("flask")
    assert "routes" in text
    assert not any(word in text.split() for word in ("new", "init", "startproject"))
    record(0)


def test_django_generates_a_project(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value counts the files that startproject writes."""
    words = [sys.executable, "-m", "django", "startproject", "shop", "."]
    subprocess.run(words, cwd=tmp_path, check=True)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert (tmp_path / "manage.py") in written
    record(len(written))
