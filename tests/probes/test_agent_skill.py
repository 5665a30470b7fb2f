"""Instructions for coding agents inside the package."""

from importlib.metadata import files

NAME = "SKILL.md"


def test_fastapi_ships_a_skill() -> None:
    """The FastAPI distribution contains a skill file for coding agents."""
    assert [path for path in files("fastapi") or [] if path.name == NAME]
