"""Tests that fail on what the next release will remove."""

import os
import subprocess
import sys
from pathlib import Path

DEPRECATED = {
    "fastapi": ("main.py", "FastAPI()", 'FastAPI(root_path="/shop")'),
    "flask": ("__init__.py", "import Flask", "import Flask, __version__"),
    "django": ("settings.py", "MAILERS = ", 'EMAIL_HOST = "mail.example"\nUNUSED = '),
}
ENVIRONMENT = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def strict(framework: str, place: Path) -> str:
    """Run the sample's script; give its last words, or OK."""
    command = ["sh", f"{framework}_app/strict.sh"]
    result = subprocess.run(command, cwd=place, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    return "OK" if result.returncode == 0 else result.stdout + result.stderr


def change(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def deprecate(framework: str, place: Path) -> None:
    """Make the sample use something that its framework has deprecated."""
    name, old, new = DEPRECATED[framework]
    change(place / f"{framework}_app" / name, old, new)


def test_deprecated_use_fails_the_tests(framework: str, place: Path) -> None:
    """The tests pass while every warning is an error, and fail once the sample uses something deprecated."""
    assert strict(framework, place) == "OK"
    deprecate(framework, place)
    assert "deprecated" in strict(framework, place)


def test_without_strictness_nothing_fails(framework: str, place: Path) -> None:
    """Without the option the same deprecated use passes."""
    deprecate(framework, place)
    change(place / f"{framework}_app" / "strict.sh", " -W error", "")
    assert strict(framework, place) == "OK"


def test_fastapi_is_missed_by_the_standard_category(place: Path) -> None:
    """An option for DeprecationWarning alone misses FastAPI, whose category is another."""
    deprecate("fastapi", place)
    change(place / "fastapi_app" / "strict.sh", "-W error", "-W error::DeprecationWarning")
    assert strict("fastapi", place) == "OK"


def test_django_is_missed_by_the_standard_category(place: Path) -> None:
    """An option for DeprecationWarning alone misses what Django removes in the release after the next."""
    deprecate("django", place)
    change(place / "django_app" / "strict.sh", "-W error", "-W error::DeprecationWarning")
    assert strict("django", place) == "OK"
