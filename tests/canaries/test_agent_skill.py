"""Instructions for coding agents inside the package."""

from importlib.metadata import files

NAMES = {"SKILL.md", "AGENTS.md", "CLAUDE.md", "llms.txt"}


def test_flask_ships_no_instructions() -> None:
    """The Flask distribution contains no file of instructions for coding agents."""
    assert not NAMES & {path.name for path in files("Flask") or []}


def test_django_ships_no_instructions() -> None:
    """The Django distribution contains no file of instructions for coding agents."""
    assert not NAMES & {path.name for path in files("Django") or []}
